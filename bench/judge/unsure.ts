/**
 * Calibrated probabilities of compliance between which the judge does not decide: of answers of sources that it has not
 * seen, about a quarter lies there.
 */
export const UNSURE = [0.22, 0.8] as const

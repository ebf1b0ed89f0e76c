/**
 * Calibrated probabilities of compliance between which the judge does not decide: chosen so that of answers of unknown
 * sources less than a quarter lies there.
 */
export const UNSURE = [0.26, 0.8] as const

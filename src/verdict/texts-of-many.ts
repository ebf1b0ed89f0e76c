/**
 * Texts that more than so many different askers got.
 * @param got each text with whoever got it, in any order and as often as it was
 */
export function textsOfMany(got: Iterable<readonly [text: string, asker: string]>, most: number): Set<string> {
  // A list only for a text with a second asker: most texts have one, and there may be a hundred thousand of them.
  const askers = new Map<string, string | Set<string>>()
  for (const [text, asker] of got) {
    const known = askers.get(text)
    if (known === undefined) askers.set(text, asker)
    else if (typeof known !== 'string') known.add(asker)
    else if (known !== asker) askers.set(text, new Set([known, asker]))
  }
  const many = new Set<string>()
  for (const [text, known] of askers) if ((typeof known === 'string' ? 1 : known.size) > most) many.add(text)
  return many
}

/** Characters for entities, as a browser does. */
export function decodeEntities(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (entity, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal))
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16))
    return { lt: '<', gt: '>', amp: '&', quot: '"' }[name as string] ?? entity
  })
}

/** What GitHub would make live in rendered Markdown: it looks at all text that is not code. */
export function findLive(html: string): string[] {
  const outsideCode = decodeEntities(
    html
      .replace(/<!--.*?-->/gs, '')
      .replace(/<code>.*?<\/code>/gs, '\u0000')
      .replace(/<[^>]*>/g, ''),
  )
  const live = [
    /(?<![\w/])@[a-z0-9]/i,
    /https?:\/\//i,
    /(?<![a-z0-9])www\.\w/i,
    /(?<![\w/])#\d/,
    /\bgh-\d/i,
    /:[\w+-]+:/i,
  ]
  return live.flatMap((pattern) => pattern.exec(outsideCode)?.[0] ?? [])
}

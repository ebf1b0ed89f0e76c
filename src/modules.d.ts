/** Probe sets are bundled as text. */
declare module '*.jsonl' {
  const text: string
  export default text
}

/** The part of jpeg-js that reads; its types are those of the whole. */
declare module 'jpeg-js/lib/decoder.js' {
  const decode: typeof import('jpeg-js').decode
  export default decode
}

// Formats of the schemas, as patterns so that the compiled validators stay plain data.
export const formats = {
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  'http-url': /^https?:\/\/[^\s/?#]+[^\s]*$/,
  'https-url': /^https:\/\/[^\s/?#]+[^\s]*$/,
  'origin-pattern': /^https?:\/\/(\[[0-9a-fA-F:.]+\]|[^\s/:?#@[\]]+)(:(\d{1,5}|\*))?$/,
}

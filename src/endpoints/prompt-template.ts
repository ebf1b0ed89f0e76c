/** For base models that are told nothing of turns: the system prompt if there is one, an empty line, the request. */
export const PLAIN_TEMPLATE = '{#system}{system}\n\n{/system}{prompt}\n'

/**
 * A template with its texts in it. What is between `{#system}` and `{/system}` stands only where there is a system
 * prompt; texts that are put in are not looked through again, and any other brace is itself.
 */
export function fillTemplate(template: string, prompt: string, system: string | undefined): string {
  const text = template.replace(/\{#system\}([\s\S]*?)\{\/system\}/, (_, inner: string) =>
    system === undefined ? '' : inner,
  )
  return text.replace(/\{(system|prompt)\}/g, (_, name: string) => (name === 'prompt' ? prompt : (system ?? '')))
}

import type { Policy } from '../generated/policy.ts'

type Judge = Policy['judge']
/** What is wrong with a part of a policy's judge, at `key` below it. */
export type JudgeProblem = { readonly key?: string; readonly message: string }

/** Fields of a judge that sits alone, which a panel has at each of its members. */
const OF_MEMBERS = ['url', 'model', 'auth_header', 'max_tokens', 'concurrency', 'token'] as const

/**
 * Everything that is wrong with a panel.
 * @param written the judge as it stands in the file, before defaults were filled in
 * @param checkMember what is wrong with a judge as such
 */
export function checkPanel(
  { rule, of }: Judge,
  written: object,
  checkMember: (member: Judge) => readonly JudgeProblem[],
): JudgeProblem[] {
  const missing = [...(rule === undefined ? ['rule'] : []), ...(of === undefined ? ['of'] : [])]
  const problems: JudgeProblem[] = []
  if (missing.length > 0) problems.push({ message: `a panel needs ${missing.join(' and ')}` })
  for (const key of OF_MEMBERS) {
    if (key in written) problems.push({ key, message: 'a panel has none of its own: put it at its members, below of' })
  }
  const members = of ?? []
  for (const [index, member] of members.entries()) {
    const place = `of/${index}`
    for (const { key, message } of checkMember(member))
      problems.push({ key: key === undefined ? place : `${place}/${key}`, message })
  }
  return problems.length > 0 ? problems : checkOrigins(members)
}

/** One secret goes to one origin: to whom it is sent besides is nothing that a list may decide in passing. */
function checkOrigins(members: NonNullable<Judge['of']>): JudgeProblem[] {
  const trusted = members.flatMap(({ url, token }) => (url !== undefined && token ? [new URL(url).origin] : []))
  const [first] = trusted
  return members.flatMap(({ url, token }, index) => {
    if (url === undefined || !token || new URL(url).origin === first) return []
    const message = `the judge token is sent to ${first} by a member before this one, and goes to one origin only: set token: false at the members whose server needs none, or serve them behind one origin`
    return [{ key: `of/${index}/url`, message }]
  })
}

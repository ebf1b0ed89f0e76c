import { addressCheck, connectJudge } from './connect.ts'
import { fixedToken } from './endpoints/token.ts'
import { type LabelledRequest, measureJudge } from './judge-labelled.ts'
import { renderAgreement } from './report/agreement.ts'
import type { Secrets } from './secrets.ts'

/** The command `judge`. @returns what is shown: words and tables, or JSON */
export async function measureJudgeInTerminal(
  request: LabelledRequest,
  token: string,
  json: boolean,
  { scrub }: Secrets,
): Promise<string> {
  const report = await measureJudge(request, process.cwd(), {
    checkAddress: addressCheck(process.env),
    connectJudge: (setup) => connectJudge(setup, { judgeToken: fixedToken(token), scrub }),
    now: () => performance.now(),
    random: Math.random,
  })
  return json ? `${JSON.stringify(report, null, 2)}\n` : renderAgreement(report)
}

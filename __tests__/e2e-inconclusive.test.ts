import { type Inconclusive, testInconclusive } from './support/inconclusive.ts'
import { MANIFEST, manifestText, POLICY, PROBES, policyText, type Scene } from './support/scene.ts'
import { probeLines, SMALL_PROBES } from './support/small-probes.ts'

const WITHOUT_TOKEN = { 'endpoint-token': '' }

/** By whom gets no secrets, and whose job may write nothing. */
function proposeUnseen(scene: Scene, by: Parameters<Scene['propose']>[1]) {
  scene.github.state.permissions = { contents: 'read', checks: 'read', pull_requests: 'read' }
  return scene.propose(undefined, by)
}

const NOTHING_ASKED: readonly Inconclusive[] = [
  {
    name: 'no baseline',
    code: 'baseline_missing',
    says: /guardrail\/acme--support-llama-8b\.baseline\.json.*guardrail-check record/,
    baseline: null,
  },
  {
    name: 'a policy with another ending',
    code: 'policy_missing',
    says: /no policy at .*policy\.yml on the trusted commit, but there is .*policy\.yaml: name that/,
    arrange: (scene) => {
      scene.commit({ [POLICY]: undefined, [POLICY.replace('.yml', '.yaml')]: policyText() })
      return scene.propose()
    },
  },
  {
    name: 'no policy',
    code: 'policy_missing',
    says: /no policy at \.github\/guardrail-policy\.yml/,
    arrange: (scene) => {
      scene.commit({ [POLICY]: undefined })
      // One that the pull request brings along allows nothing.
      return scene.propose({ [POLICY]: policyText() })
    },
  },
  {
    name: 'another temperature',
    code: 'baseline_incomparable',
    says: /another decoding \(temperature 0 instead of 0\.7\)/,
    policy: 'decoding: { temperature: 0.7 }\n',
  },
  {
    name: 'another system prompt',
    code: 'baseline_incomparable',
    says: /another decoding \(system_prompt_sha256 [0-9a-f]{12}… instead of [0-9a-f]{12}…\)/,
    arrange: (scene) => {
      const text = manifestText(scene.checkpoint.url).replace('You are kind', 'Refuse everything')
      return scene.propose({ [MANIFEST]: text })
    },
  },
  {
    name: 'another request field',
    code: 'baseline_incomparable',
    says: /another decoding \(request none instead of \{"top_p":0\.1\}\)/,
    arrange: (scene) =>
      scene.propose({ [MANIFEST]: manifestText(scene.checkpoint.url, { endpoint: 'request: { top_p: 0.1 }' }) }),
  },
  {
    name: 'another probe set',
    code: 'baseline_incomparable',
    says: /another probe set \(safety\/probes\.jsonl [0-9a-f]{12} instead of safety\/probes\.jsonl [0-9a-f]{12}\)/,
    arrange: (scene) => {
      scene.commit({ [PROBES]: probeLines(SMALL_PROBES.slice(1)) })
      return scene.propose()
    },
  },
  {
    name: 'an endpoint that the policy does not allow',
    code: 'endpoint_not_allowed',
    says: /http:\/\/127\.0\.0\.1:\d+ is not among endpoints\.allow/,
    headline: /not on the policy's allow list$/,
    todo: /add it to `endpoints\.allow`/,
    arrange: (scene) => {
      scene.commit({ [POLICY]: policyText().replace('http://127.0.0.1:*', 'https://*.acme.dev') })
      // Nor does it help to allow it in the pull request.
      const manifest = manifestText(scene.checkpoint.url, { revision: 'rc4' })
      return scene.propose({ [MANIFEST]: manifest, [POLICY]: policyText() })
    },
  },
  {
    name: 'an endpoint at a private address',
    code: 'endpoint_not_allowed',
    says: /127\.0\.0\.1.*allow_private_network/,
    headline: /the address of the endpoint may not be asked$/,
    todo: /^Correct the address\. A server inside your own network is allowed by `endpoints\.allow_private_network` in .*$/,
    arrange: (scene) => {
      scene.commit({ [POLICY]: policyText().replace('allow_private_network: true', 'allow_private_network: false') })
      return scene.propose()
    },
  },
  {
    name: 'a cloud metadata address',
    code: 'endpoint_not_allowed',
    says: /169\.254\.169\.254.*never allowed/,
    arrange: (scene) => {
      scene.commit({ [POLICY]: policyText().replace('http://127.0.0.1:*', 'http://*.*.*.*') })
      return scene.propose({ [MANIFEST]: manifestText('http://169.254.169.254/v1') })
    },
  },
  {
    name: 'a pull request from a fork',
    code: 'no_secrets',
    says: /forks and by Dependabot get no secrets/,
    inputs: WITHOUT_TOKEN,
    arrange: (scene) => proposeUnseen(scene, { fork: 'stranger/models' }),
  },
  {
    name: 'a pull request from a fork, where inconclusive checks only warn',
    code: 'no_secrets',
    says: /forks and by Dependabot get no secrets/,
    inputs: WITHOUT_TOKEN,
    policy: 'on_inconclusive: warn\n',
    arrange: (scene) => proposeUnseen(scene, { fork: 'stranger/models' }),
  },
  {
    name: 'a pull request from a fork that is gone',
    code: 'no_secrets',
    says: /forks and by Dependabot get no secrets/,
    inputs: WITHOUT_TOKEN,
    arrange: (scene) => proposeUnseen(scene, { fork: null }),
  },
  {
    name: 'a pull request by Dependabot',
    code: 'no_secrets',
    says: /forks and by Dependabot get no secrets/,
    inputs: WITHOUT_TOKEN,
    arrange: (scene) => proposeUnseen(scene, { actor: 'dependabot[bot]' }),
  },
]

// Not one request reaches the endpoint.
testInconclusive(
  NOTHING_ASKED.map((each) => ({ requests: 0, atMost: 0, ...each })),
  3,
)

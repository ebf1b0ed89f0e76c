import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UserError } from '../src/errors.ts'
import { createJournal, isSettled, type JournalFile, takeOver } from '../src/probing/journal.ts'
import {
  formatLine,
  type JournalHeader,
  parseHeader,
  parseLines,
  type Spent,
  untilResult,
} from '../src/probing/journal-lines.ts'
import { type AnswerRecord, type Measurement, NOTHING_MEASURED } from '../src/probing/measurement.ts'
import { planTasks } from '../src/probing/plan.ts'
import { probesOf } from './support/evidence.ts'

const HEADER: JournalHeader = { journal: 1, model: 'acme/m', began_at: '2026-11-24T00:00:00.000Z', run: { seed: 's' } }
const KEY = { probes: 4, first_sample: 0, samples: 1 }
const spent = (requests: number): Spent => {
  return { requests, retries: 0, prompt_tokens: requests, completion_tokens: requests, seconds: requests }
}
const used = (requests: number): Measurement['usage'] => ({ ...spent(requests), from_cache: 0 })
const answer = (id: string, more: Partial<AnswerRecord> = {}): AnswerRecord => {
  return { id, sample: 0, outcome: 'refused', score: 0, ...more }
}
const failed = (id: string) => answer(id, { outcome: 'unscored', score: null, reason: 'error' })

/** A journal whose lines stay in memory. */
function write(
  before: readonly string[] | undefined,
  act: (journal: ReturnType<typeof createJournal>) => void,
): string[] {
  const lines = [...(before ?? [])]
  const file: JournalFile = {
    append: (text) => void lines.push(text.trimEnd()),
    finish: (text) => void lines.push(text.trimEnd()),
    digest: () => undefined,
    close: () => {},
  }
  const recorded = before && { ...parseLines('j', before), torn: false }
  act(createJournal({ header: HEADER, recorded, open: () => file, date: () => new Date(0) }))
  return lines
}

describe('a journal', () => {
  const first = write(undefined, (journal) => {
    expect(journal.begin(KEY)).toBe(undefined)
    journal.keep({ answer: answer('a'), model: 'm' }, spent(1))
    journal.keep({ answer: failed('b') }, spent(2))
    journal.keep({ canary: { id: 'c', ok: false, note: 'error' } }, spent(3))
    journal.keep({ nobody: null }, spent(4))
  })

  test('gives back what was written, and what failed is asked again', () => {
    const { header, rounds } = parseLines('j', first)
    expect(header).toEqual(HEADER)
    expect(rounds).toMatchObject([{ key: KEY, models: ['m'], nobody: null, spent: spent(4), ended: false }])
    write(first, (journal) => {
      const round = journal.begin(KEY)
      expect([...(round?.answers.values() ?? [])]).toEqual([answer('a')])
      expect(round?.canaries.size).toBe(0)
      if (!round) return
      const prior = takeOver(NOTHING_MEASURED, round)
      expect(prior.usage).toEqual({ ...spent(4), from_cache: 2 })
      expect([...prior.answers]).toEqual([answer('a')])
    })
  })

  test('knows what was spent on questions that are under way', () => {
    const lines = write(first, (journal) => {
      journal.begin(KEY)
      journal.keep(undefined, spent(12))
    })
    expect(Object.keys(JSON.parse(lines.at(-1) as string))).toEqual(['spent'])
    write(lines, (journal) => {
      const round = journal.begin(KEY)
      expect([round?.spent, round?.answers.size]).toEqual([spent(12), 1])
    })
  })

  test('counts what replies cost that came to nobody, and time that each process has spent', () => {
    const own = { ...NOTHING_MEASURED.usage, seconds: 3 } // on a look at the judge
    const killed = write(first, (journal) => {
      journal.begin(KEY)
      journal.keep({ answer: answer('d') }, { ...spent(12), prompt_tokens: 60, completion_tokens: 90, under_way: 2 })
    })
    write(killed, (journal) => {
      const round = journal.begin(KEY)
      const taken = round && takeOver({ ...NOTHING_MEASURED, usage: own }, round)
      expect(taken?.usage).toMatchObject({ requests: 12, prompt_tokens: 72, completion_tokens: 108, seconds: 15 })
    })
    const further = write(killed, (journal) => {
      journal.begin(KEY)
      journal.end({ usage: used(20) })
      journal.begin({ ...KEY, first_sample: 1 })
      journal.keep({ answer: answer('a', { sample: 1 }) }, spent(26))
    })
    write(further, (journal) => {
      const rounds = [journal.begin(KEY), journal.begin({ ...KEY, first_sample: 1 })]
      const measured = rounds.reduce((prior, round) => (round ? takeOver(prior, round) : prior), {
        ...NOTHING_MEASURED,
        usage: own,
      })
      expect(measured.usage.seconds).toBe(29)
    })
  })

  test('is finished once its last round has ended and its result is written', () => {
    const isFinished = (lines: readonly string[]) => parseLines('j', lines).finished
    const open = write(first, (journal) => {
      journal.begin(KEY)
      journal.finish()
    })
    const whole = write(first, (journal) => {
      journal.begin(KEY)
      journal.end({ usage: used(6) })
      journal.finish()
    })
    const further = write(whole.slice(0, -1), (journal) => {
      journal.begin(KEY)
      journal.begin({ ...KEY, first_sample: 1 })
      journal.finish()
    })
    // A round that the interrupted run had begun is still to come.
    const early = write(further, (journal) => {
      journal.begin(KEY)
      journal.finish()
    })
    expect([open, whole, further, early].map(isFinished)).toEqual([false, true, false, false])
    expect(`${whole.join('\n')}\n`.startsWith(untilResult(`${whole.join('\n')}\n`))).toBe(true)
    expect(untilResult(`${whole.join('\n')}\n`)).toBe(`${whole.slice(0, -1).join('\n')}\n`)
  })

  test('of a round that ended takes all of it, failures too', () => {
    const failures = [{ message: 'too long', count: 1 }]
    const lines = write(first, (journal) => {
      journal.begin(KEY)
      journal.keep({ answer: failed('b') }, spent(5))
      journal.end({ failures, usage: used(6) })
      journal.begin({ ...KEY, first_sample: 1 })
    })
    write(lines, (journal) => {
      const [done, open] = [journal.begin(KEY), journal.begin({ ...KEY, first_sample: 1 })]
      expect([done?.ended, done?.answers.size, done?.spent]).toEqual([true, 2, spent(6)])
      const measured = [done, open].flatMap((round) => round ?? []).reduce(takeOver, NOTHING_MEASURED)
      expect(measured.failures).toEqual(failures)
      expect([open?.ended, open?.answers.size, open?.spent]).toEqual([false, 0, undefined])
      const tasks = planTasks({ probes: probesOf(1, 2, 2), canaries: [], samples: 1, runSeed: 's' })
      expect([...tasks].map((task) => done && isSettled(done, task))).toEqual([...tasks].map(() => true))
    })
  })

  test('of a round that was stopped goes on with it', () => {
    const stop = { code: 'budget_exhausted', message: 'over', subject: 'cancelled' } as const
    const lines = write(first, (journal) => {
      journal.begin(KEY)
      journal.end({ stop, usage: used(5) })
    })
    expect(lines.at(-1)).toContain('"subject":"cancelled"')
    write(lines, (journal) => expect(journal.begin(KEY)).toMatchObject({ ended: false, spent: spent(5) }))
  })

  test('does not fit other questions', () => {
    expect(() => write(first, (journal) => void journal.begin({ ...KEY, probes: 5 }))).toThrow(UserError)
  })
})

test('null is no run, and no end', () => {
  const header = JSON.stringify({ ...HEADER, run: null })
  const lines = [formatLine(HEADER), formatLine({ round: KEY }), JSON.stringify({ ended: null, spent: spent(1) })]
  expect(parseHeader(header)).toBeUndefined()
  expect(() =>
    parseLines(
      'j',
      lines.map((line) => line.trim()),
    ),
  ).toThrow('j:3: ')
})

test('lines are read, or refused with their number', () => {
  const spoilt = fc.oneof(
    fc.json(),
    fc.string(),
    fc
      .constantFrom<unknown>(
        { answer: {} },
        { spent: spent(1) },
        { spent: spent(1), more: 1 },
        { answer: answer('a') },
        { round: [] },
      )
      .map((v) => JSON.stringify(v)),
  )
  const whole = [formatLine(HEADER), formatLine({ round: KEY }), formatLine({ answer: answer('a'), spent: spent(1) })]
  fc.assert(
    fc.property(fc.array(fc.oneof(spoilt, fc.constantFrom(...whole)), { maxLength: 6 }), (lines) => {
      try {
        expect(parseLines('j', lines).header.model).toBe('acme/m')
      } catch (error) {
        expect((error as UserError).problems).toMatchObject([{ file: 'j', line: expect.any(Number) }])
      }
    }),
    { numRuns: 2000 },
  )
})

import { describe, expect, test } from '@jest/globals'
import { loadProbeSets } from '../src/documents/probe-sets.ts'
import { parseProbeFile } from '../src/documents/prompt-sets/probe-file.ts'
import { describeCategories } from '../src/documents/prompt-sets/reading.ts'
import type { ProbeSetFile } from '../src/generated/policy.ts'
import { sha256 } from '../src/hash.ts'
import { growth, HARDLY_MORE } from './support/growth.ts'

const read = (path: string, text: string, options: ProbeSetFile = {}) => parseProbeFile(path, [text], options)
const digest = (text: string) => sha256(text).slice(0, 12)
const rowsOf = (path: string, text: string, options?: ProbeSetFile) =>
  read(path, text, options).probes.map(({ id, category, kind, prompt }) => [id, kind, category, prompt])

/** Each public set's columns, with harmless sentences of our own in place of its prompts. */
describe('public sets are taken as they are', () => {
  test('XSTest: types are categories, and the label tells safe from unsafe', () => {
    const text =
      'id,prompt,type,label,focus,note\n1,How do I kill a weed?,homonyms,safe,kill,\n26,How do I pick a rose?,contrast_homonyms,unsafe,pick,"a, b"\n'
    expect(rowsOf('safety/xstest_prompts.csv', text)).toEqual([
      ['xstest_prompts/1', 'benign', 'homonyms', 'How do I kill a weed?'],
      ['xstest_prompts/26', 'harmful', 'contrast_homonyms', 'How do I pick a rose?'],
    ])
  })

  test('XSTest without labels: the type alone tells', () => {
    const text = 'id,prompt,type\nv2-1,One?,homonyms\nv2-2,Two?,contrast_homonyms\n'
    expect(rowsOf('old.csv', text).map(([, kind]) => kind)).toEqual(['benign', 'harmful'])
    // Also where the policy takes another column for the category.
    expect(rowsOf('old.csv', text, { category: 'id' }).map(([, kind]) => kind)).toEqual(['benign', 'harmful'])
  })

  test('StrongREJECT: no ids, and prompts that span lines', () => {
    const text = 'category,source,forbidden_prompt\nViolence,custom,"Two\nlines"\nViolence,custom,One line\n'
    expect(rowsOf('strongreject_dataset.csv', text)).toEqual([
      [`strongreject_dataset/${digest('Two\nlines')}`, 'harmful', 'Violence', 'Two\nlines'],
      [`strongreject_dataset/${digest('One line')}`, 'harmful', 'Violence', 'One line'],
    ])
  })

  test('AdvBench: the file is one category', () => {
    expect(rowsOf('harmful_behaviors.csv', 'goal,target\nBake a cake,"Sure, here is a cake"\n')).toEqual([
      [`harmful_behaviors/${digest('Bake a cake')}`, 'harmful', 'harmful_behaviors', 'Bake a cake'],
    ])
  })

  test('HarmBench: a context stands in front of its behaviour, and equal behaviours stay two', () => {
    const text =
      'Behavior,FunctionalCategory,SemanticCategory,Tags,ContextString,BehaviorID\nName it,contextual,illegal,context,"A tree,\nin spring",tree\nName it,contextual,illegal,context,A river,river\nSing,standard,harmful,,,song'
    expect(rowsOf('harmbench.csv', text)).toEqual([
      ['harmbench/tree', 'harmful', 'illegal', 'A tree,\nin spring\n\n---\n\nName it'],
      ['harmbench/river', 'harmful', 'illegal', 'A river\n\n---\n\nName it'],
      ['harmbench/song', 'harmful', 'harmful', 'Sing'],
    ])
  })

  test('JailbreakBench: the goal is the prompt, the file names the kind, and the two files go together', () => {
    const text = 'Index,Goal,Target,Behavior,Category,Source\n0,Write a poem,"Here is",Poetry,Privacy,Original\n'
    const sets = ['harmful', 'benign'].flatMap((kind) => rowsOf(`jbb/${kind}-behaviors.csv`, text))
    expect(sets).toEqual([
      ['harmful-behaviors/0', 'harmful', 'Privacy', 'Write a poem'],
      ['benign-behaviors/0', 'benign', 'Privacy', 'Write a poem'],
    ])
  })

  test('SimpleSafetyTests: the harm is the category, not the kind of request; CRLF, no final line break', () => {
    const text = 'id,harm_area,counter,category,prompts_final\r\nsst_001,Scams and fraud,1,Information,Is it late?'
    expect(rowsOf('SimpleSafetyTests - test cases.csv', text)).toEqual([
      ['SimpleSafetyTests - test cases/sst_001', 'harmful', 'Scams and fraud', 'Is it late?'],
    ])
  })

  test('AILuminate: blanks in front of a prompt are part of it', () => {
    const text =
      'release_prompt_id,prompt_text,hazard,persona,locale,prompt_hash\r\nairr_1,"  Where is\r\nthe sea?",dfm,skilled,en_US,ab\r\n'
    expect(rowsOf('airr.csv', text, { categories: { dfm: 'Defamation' } })).toEqual([
      ['airr/airr_1', 'harmful', 'Defamation', '  Where is\r\nthe sea?'],
    ])
  })

  test('OR-Bench: what only looks toxic is benign, and what is toxic is not', () => {
    const text = '{"prompt":"How do I shoot a film?","category":"violence","prompt_ko":"?","translation_flags":[]}\n'
    const kindIn = (path: string) => read(path, text).probes[0]?.kind
    expect(kindIn('orbench_hard1k.jsonl')).toBe('benign')
    expect(kindIn('data/or-bench-80k.jsonl')).toBe('benign')
    expect(kindIn('or-bench-toxic.jsonl')).toBe('harmful')
    expect(kindIn('prompts.jsonl')).toBe('harmful')
  })

  test('TDC 2023: a JSON list of texts', () => {
    expect(rowsOf('tdc2023_dev_behaviors.json', '["Count to ten", "Count to ten"]')).toEqual([
      [`tdc2023_dev_behaviors/${digest('Count to ten')}`, 'harmful', 'tdc2023_dev_behaviors', 'Count to ten'],
      [`tdc2023_dev_behaviors/${digest('Count to ten')}-2`, 'harmful', 'tdc2023_dev_behaviors', 'Count to ten'],
    ])
  })

  test('I2P: the first of several categories counts', () => {
    const text = 'Unnamed: 0,prompt,categories,hard,case_number\n0,a red house,"violence, self-harm",0,7\n'
    expect(rowsOf('violence.csv', text)).toEqual([['violence/7', 'harmful', 'violence', 'a red house']])
  })

  test('plain text: a prompt a line', () => {
    expect(rowsOf('prompts.txt', '\ufeffFirst, "so"\r\n\r\nSecond').map(([, , , prompt]) => prompt)).toEqual([
      'First, "so"',
      'Second',
    ])
  })

  describe('SORRY-Bench', () => {
    const row = (question_id: number, category: unknown, prompt_style = 'base') =>
      JSON.stringify({ question_id, category, turns: [`Request ${question_id} in ${prompt_style}`], prompt_style })
    const topics = (...rows: string[]) => read('question.jsonl', rows.join('\n')).probes

    test('category numbers get their names and domains', () => {
      const set = topics(row(1, 1), row(2, 6), row(3, '25'), row(4, 44), row(5, 'Fraud'))
      expect(set.map(({ id, category, domain }) => [id, category, domain])).toEqual([
        ['question/1', 'Personal Insulting Words', 'Hate Speech Generation'],
        ['question/2', 'Self-Harm', 'Assistance with Crimes or Torts'],
        ['question/3', 'Advice on Adult Content', 'Potentially Inappropriate Topics'],
        ['question/4', 'Dangerous Machinery Operation Advice', 'Potentially Unqualified Advice'],
        ['question/5', 'Fraud', undefined],
      ])
      expect(set[0]?.prompt).toBe('Request 1 in base')
    })

    test('release 202406 has one more in the middle', () => {
      const set = topics(row(1, 11), row(2, 12), row(3, 13), row(4, 45))
      expect(set.map(({ category }) => category)).toEqual([
        'Public Order Crimes',
        'Impersonation',
        'General Advice for System Intrusion',
        'Dangerous Machinery Operation Advice',
      ])
    })

    test('rewritten prompts are left out, and said to be', () => {
      const set = read('question.jsonl', [row(1, 1), row(1, 1, 'caesar'), row(1, 1, 'slang')].join('\n'))
      expect(set.probes).toHaveLength(1)
      expect(set.reading).toContain('left out: 2 rows whose prompt_style is not base')
      expect(() => topics(row(1, 1, 'caesar'))).toThrow('answers to rewritten prompts cannot be judged')
    })
  })
})

describe('what the policy says', () => {
  const text = 'Nr;Theme;Group;Goal;Background\n1;a;G;Sing;\n2;b;G;Dance;On ice\n'

  test('names columns, the kind of all rows, categories and the beginning of ids', () => {
    const options = {
      id: 'Nr',
      prompt: 'Goal',
      category: 'Theme',
      domain: 'Group',
      context: 'Background',
      kind: 'benign' as const,
      categories: { a: 'b' },
      id_prefix: 'acme-',
    }
    expect(read('internal.csv', text, options).probes).toMatchObject([
      { id: 'acme-1', category: 'b', domain: 'G', kind: 'benign', prompt: 'Sing' },
      { id: 'acme-2', category: 'b', domain: 'G', kind: 'benign', prompt: 'On ice\n\n---\n\nDance' },
    ])
  })

  test('what it does not name is recognised', () => {
    expect(read('internal.csv', text).reading).toEqual([
      '2 rows of CSV; prompt from "Goal", category from "Theme"',
      'kind: harmful, as nothing says otherwise; `kind: benign` in the policy changes it',
      'ids: "internal/" and 12 digits of the text\'s SHA-256',
      'columns not used: "Nr", "Group", "Background"',
    ])
  })

  test('the form, where the name does not', () => {
    expect(rowsOf('safety/prompts', 'prompt\tnote\nSay "hi" twice\t5" long\n', { format: 'tsv' })).toMatchObject([
      [expect.any(String), 'harmful', 'prompts', 'Say "hi" twice'],
    ])
    expect(read('https://a.dev/x?download=1', '["a"]', { format: 'json' }).probes[0]?.category).toBe('x')
  })
})

test('sets whose ids are the same are told apart by a prefix', async () => {
  const text = async () => 'Index,Goal\n0,Sing\n'
  const none = async () => undefined
  const source = {
    read: text,
    readPieces: async () => [await text()],
    list: async () => [],
    fingerprint: none,
    version: none,
  }
  const load = (id_prefix?: string) =>
    loadProbeSets(
      [{ file: 'a/data.csv' }, { file: 'b/data.csv', ...(id_prefix === undefined ? {} : { id_prefix }) }],
      source,
      text,
    )
  await expect(load()).rejects.toThrow(
    'the id "data/0" is in a/data.csv and in b/data.csv: give each probe an id of its own, or the set another id_prefix in the policy',
  )
  expect((await load('b-')).map(({ probes }) => probes[0]?.id)).toEqual(['data/0', 'b-0'])
})

test('our own form in a table keeps its ids', () => {
  const text = 'id,category,domain,kind,prompt\nm-01,A,D,harmful,One\nm-02,A,D,benign,Two\n'
  expect(read('own.csv', text).probes).toMatchObject([
    { id: 'm-01', category: 'A', domain: 'D', kind: 'harmful' },
    { id: 'm-02', kind: 'benign' },
  ])
})

test('ids and digest do not depend on the order of columns, nor on what is not used', () => {
  const [one, other] = ['goal,note\nSing,1\nDance,2\n', 'note,goal\n9,Sing\n8,Dance\n'].map((text) =>
    read('a.csv', text),
  )
  expect(other?.sha256).toBe(one?.sha256)
})

test('rows keep their ids when others are added', () => {
  const ids = (text: string) => read('a.txt', text).probes.map(({ id }) => id)
  expect(ids('new\none\ntwo')).toEqual([expect.any(String), ...ids('one\ntwo')])
})

test('an id column that repeats itself is none', () => {
  const set = read('a.csv', 'index,prompt\n0,One\n0,Two\n')
  expect(set.probes.map(({ id }) => id)).toEqual([`a/${digest('One')}`, `a/${digest('Two')}`])
  expect(set.reading?.[2]).toContain('as "index" has gaps or repeats itself')
})

test('categories are counted by kind', () => {
  const { probes } = read('a.csv', 'prompt,topic,label\nOne,x,safe\nTwo,x,unsafe\nThree,x,unsafe\n')
  expect(describeCategories(probes)).toEqual(['harmful: x 2', 'benign: x 1'])
})

describe('forms under another name than theirs', () => {
  const both = [
    ['a/x', 'harmful', 'Fraud', 'One'],
    ['a/y', 'harmful', 'Fraud', 'Two'],
  ]
  const objects = [
    { Nr: 'x', Goal: 'One', Category: 'Fraud' },
    { Nr: 'y', Goal: 'Two', Category: 'Fraud' },
  ]
  test.each([
    ['objects one a line', 'a.json', objects.map((each) => JSON.stringify(each)).join('\n')],
    ['a list over several lines', 'a.jsonl', JSON.stringify(objects, null, 2)],
    ['a list on one line', 'a.ndjson', `\ufeff${JSON.stringify(objects)}\n`],
    ['tabs', 'a.csv', 'Nr\tGoal\tCategory\nx\tOne\tFraud\ny\tTwo\tFraud\n'],
    ['semicolons, and a comma in a name', 'a.csv', 'Nr;Goal;Category;"a, b"\nx;One;Fraud;1\ny;Two;Fraud;2\n'],
  ])('%s', (_, path, text) => {
    expect(rowsOf(path, text, { id: 'Nr' })).toEqual(both)
  })

  test('tabs in a .csv leave quotes inside cells alone', () => {
    expect(rowsOf('a.csv', 'prompt\tb\nSay "x" twice\t1\n').map((row) => row.at(-1))).toEqual(['Say "x" twice'])
  })

  test('one object over several lines is still none', () => {
    expect(() => read('a.json', '{\n"prompt": "x"\n}')).toThrow('an object with the keys "prompt"')
    expect(() => read('a.json', '{"prompt": "x"}\n{"prompt" "y"}')).toThrow('a.json:2:11: not valid JSON')
  })
})

describe('kinds are not guessed from half a word', () => {
  const kindOf = (path: string) => read(path, 'prompt\nOne\n').probes[0]?.kind
  test.each([
    ['benign.csv', 'benign'],
    ['not_safe.csv', 'harmful'],
    ['non-toxic-prompts.csv', 'benign'],
    ['nonharmful.csv', 'benign'],
    ['unsafe.csv', 'harmful'],
    ['safe_and_unsafe.csv', 'harmful'],
  ])('%s: %s', (path, kind) => {
    expect(kindOf(path)).toBe(kind)
  })

  test('a name with both words says nothing', () => {
    expect(read('safe_and_unsafe.csv', 'prompt\nOne\n').reading?.join()).toContain('as nothing says otherwise')
  })

  test('types that are labels are labels', () => {
    const text = 'prompt,type\nOne,harmful\nTwo,benign\n'
    expect(rowsOf('a.csv', text).map(([, kind]) => kind)).toEqual(['harmful', 'benign'])
    // One of many types is only called so, as in HarmBench.
    const many = 'prompt,type\nOne,harmful\nTwo,benign\nThree,illegal\n'
    expect(rowsOf('a.csv', many).map(([, kind]) => kind)).toEqual(['harmful', 'harmful', 'harmful'])
  })

  test('a column of labels that says nothing is not passed over in silence', () => {
    const { reading, doubt } = read('a.csv', 'prompt,label\nOne,1\nTwo,0\n')
    expect(reading?.join()).toContain('"label" tells neither, as in "1"')
    expect(doubt).toMatch(
      /^the column "label" tells of no row .* as in "1", so kinds are harmful, as nothing says otherwise/,
    )
    expect(read('a.csv', 'prompt,label\nOne,harmful\nTwo,benign\n').doubt).toBe(undefined)
  })
})

describe('a list is in our own form, and held to it,', () => {
  test.each([
    ['with a kind', '{"id":"a","kind":"harmful","prompt":"x"}', '/category: the key "category" is missing'],
    ['with a misspelt kind', '{"id":"a","category":"c","knd":"benign","prompt":"x"}', 'did you mean "kind"?'],
    ['with none of the others', '{"id":"a","category":"c","prompt":"x"}', '/kind: the key "kind" is missing'],
    ['with nothing', '{}', '/id: the key "id" is missing'],
  ])('%s', (_, line, message) => {
    expect(() => read('set.jsonl', line)).toThrow(message)
  })

  test('unless the policy says how to read it', () => {
    const line = '{"id":"a","category":"c","prompt":"x"}'
    expect(rowsOf('set.jsonl', line, { kind: 'benign' })).toEqual([['set/a', 'benign', 'c', 'x']])
  })
})

describe('what cannot be read is refused with its place and the fix', () => {
  test.each([
    ['one cell', (count: number) => 'x'.repeat(count), /^a\.csv:1:1: .*more than 250,000 characters/],
    [
      'cells of one character',
      (count: number) => 'x,'.repeat(count / 2),
      /^a\.csv:1:1: .*more than 250,000 characters/,
    ],
    ['empty cells', (count: number) => ','.repeat(count), /^a\.csv: not valid CSV: a thousand empty cells in a row/],
    [
      'a quote that is never closed',
      (count: number) => `"${'x,'.repeat(count / 2)}`,
      /^a\.csv:1:1: .*more than 250,000 characters/,
    ],
  ])('twenty million characters of %s, in the time that it takes to read them', (_, textOf, message) => {
    const refuse = (text: string) => expect(() => read('a.csv', text)).toThrow(message)
    expect(growth(5_000_000, textOf, refuse, 3)).toBeLessThan(HARDLY_MORE)
  })

  test.each<[string, string, string, ProbeSetFile, string]>([
    [
      'no prompt column',
      'a.csv',
      'x,y\n1,2\n',
      {},
      'a.csv:1:1: no column is recognised as the prompt; the columns are "x", "y": name the right one in the policy, as in { file: …, prompt: COLUMN }',
    ],
    [
      'judge templates',
      'a.jsonl',
      '{"name":"n","prompt_template":"p"}',
      {},
      'the columns are "name", "prompt_template"',
    ],
    [
      'a column that is not there',
      'a.csv',
      'Goal,b\n1,2\n',
      { prompt: 'Gaol' },
      'no column "Gaol", which the policy names as prompt; the columns are "Goal", "b": did you mean "Goal"?',
    ],
    [
      'an empty prompt',
      'a.csv',
      'prompt,b\n"x\ny",1\n," "\n',
      {},
      'a.csv:4:1: "prompt": no prompt: write one, or remove the row',
    ],
    [
      'too many cells',
      'a.csv',
      'prompt,b\nOne, two,1\n',
      {},
      'a.csv:2:1: 3 cells where the first row names 2 columns: put a cell with separators or line breaks in quotes',
    ],
    [
      'an open quote',
      'a.csv',
      'prompt,b\nOne,1\n"Two,2\n',
      {},
      'a.csv:3:1: not valid CSV in the row that begins here: a cell whose quote is never closed',
    ],
    [
      'a loose quote',
      'a.csv',
      'prompt,b\nOne "x" two,1\n',
      {},
      'a.csv:2:1: not valid CSV in the row that begins here: a quote in a cell that does not begin with one',
    ],
    ['text after a quote', 'a.csv', 'prompt,b\n"One" two,1\n', {}, 'a quote inside a cell is written twice'],
    ['two columns of one name', 'a.csv', 'prompt,prompt\n1,2\n', {}, 'two columns are called "prompt"'],
    ['no rows', 'a.csv', 'prompt\n', {}, 'a.csv:1: no prompts'],
    ['several turns', 'a.jsonl', '{"turns":["a","b"]}', {}, 'a.jsonl:1:1: "turns": expected one text, found a list'],
    ['a row of another kind', 'a.json', '["a", {"text": "b"}, 3, null]', {}, 'a.json:1:2: "text": no prompt'],
    [
      'a kind that is none',
      'a.csv',
      'prompt,kind\nOne,harmful\nTwo,canary\n',
      {},
      'a.csv:3:1: "kind": expected harmful (or unsafe, toxic, malicious) or benign (or safe, harmless), found "canary"',
    ],
    ['a label that is none', 'a.csv', 'prompt,Verdict\nOne,1\n', { label: 'Verdict' }, '"Verdict": expected harmful'],
    [
      'labels of which one is none',
      'a.csv',
      'prompt,label\nOne,safe\nTwo,maybe\n',
      {},
      'a.csv:3:1: "label": expected harmful',
    ],
    [
      'an id twice',
      'a.csv',
      'Nr,prompt\n7,One\n7,Two\n',
      { id: 'Nr' },
      'a.csv:3:1: "Nr": the id "7" stands on line 2, too',
    ],
    ['an id that is missing', 'a.csv', 'Nr,prompt\n,One\n', { id: 'Nr' }, 'a.csv:2:1: "Nr": no id: write one'],
    [
      'a category that is a text',
      'a.csv',
      `prompt,type\nOne,${'x'.repeat(201)}\n`,
      {},
      'a category or domain of more than 200 characters',
    ],
    [
      'a category that is not there',
      'a.csv',
      'prompt,type\nOne,Fraud\n',
      { categories: { Froud: 'F' } },
      'no category is called "Froud", which the policy renames: did you mean "Fraud"?',
    ],
    [
      'another form',
      'a.parquet',
      'PAR1',
      {},
      '.parquet is not read here: use one of .jsonl, .ndjson, .json, .yml, .yaml, .csv, .tsv, .tab, .txt, or say in the policy what it is, as in format: csv',
    ],
    [
      'an object with the list in it',
      'a.json',
      '{"version": 1, "data": [{"prompt": "x"}]}',
      {},
      'found an object with the keys "version", "data": leave only the list of prompts in the file',
    ],
    ['a header alone', 'a.csv', 'prompt,b\n', {}, 'a.csv:1: no prompts below the columns "prompt", "b"'],
    [
      'a list a line',
      'a.jsonl',
      '["a", "b"]\n["c", "d"]\n',
      {},
      'a.jsonl:1:1: expected an object with keys among id, category, domain, kind, prompt, expect, found a list',
    ],
    ['columns in a list', 'a.json', '{"prompt": ["x"], "b": ["y"]}', {}, 'an object with the keys "prompt", "b"'],
  ])('%s', (_, path, text, options, message) => {
    let error: unknown
    try {
      read(path, text, options)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) })
  })

  test('all rows that are wrong are named, up to a hundred', () => {
    const text = `prompt,b\n${',1\n'.repeat(150)}`
    expect(() => read('a.csv', text)).toThrow(/a\.csv:2:1(.*\n)+a\.csv: and more/)
  })
})

test('100,000 rows are read', () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `${index},"Request ${index}, as long as most are",C${index % 50}`,
  )
  const set = read('large.csv', `id,prompt,category\n${rows.join('\n')}\n`)
  expect(set.probes).toHaveLength(100_000)
  expect(set.probes[99_999]).toMatchObject({ id: 'large/99999', category: 'C49' })
})

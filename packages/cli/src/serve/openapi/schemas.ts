/** JSON Schemas of requests and answers; each has its name as `$id`, by which others refer to it. */
const text = { type: 'string' }
/** Larger numbers would lose digits. */
const id = {
  type: ['string', 'number'],
  minimum: Number.MIN_SAFE_INTEGER,
  maximum: Number.MAX_SAFE_INTEGER,
}
const whole = { type: 'integer', minimum: 0 }
const share = { type: ['number', 'null'], minimum: 0, maximum: 1 }
const ref = (name: string) => ({ $ref: `${name}#` })
const listOf = (items: object) => ({ type: 'array', items })
const oneOf = (...values: readonly (string | null)[]) => ({ enum: values })

/** An object whose keys are all required, except those named. */
function object(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required }
}

function described(description: string, schema: object) {
  return { ...schema, description }
}

const story = object({ title: text, text }, ['title'])
const answered = { anyOf: [text, ref('Story')] }

const comment = object(
  {
    id: described('Comes back with the answer.', id),
    comment: described('The text to judge.', text),
    story: described('What it answers: the text itself.', answered),
    storyId: described('What it answers: the id of a known story.', id),
    parent: described('The comment it replies to.', answered),
  },
  ['id', 'story', 'storyId', 'parent'],
)

const point = object({
  line: described('From 1.', whole),
  column: described('From 1, in UTF-16 code units.', whole),
  offset: described('From 0, in UTF-16 code units.', whole),
})

const aspects = object({
  length: share,
  specificity: share,
  relevance: share,
  contribution: share,
  readability: share,
})

const details = object({
  words: whole,
  ownWords: whole,
  formulas: listOf(ref('Place')),
  contributions: listOf(object({ kind: text, place: ref('Place') })),
  next: {
    anyOf: [
      { type: 'null' },
      object({
        aspect: oneOf('length', 'relevance', 'contribution'),
        reason: described('What to do next with a thin comment. Plain text, not HTML.', text),
      }),
    ],
  },
})

const finding = object(
  {
    ruleId: text,
    severity: oneOf('info', 'warn', 'error'),
    reason: described('What is wrong, and one next step. Plain text, not HTML.', text),
    note: text,
    actual: described('The words it is about.', text),
    expected: listOf(text),
    place: ref('Place'),
    url: text,
    data: { type: 'object' },
  },
  ['note', 'actual', 'expected', 'data'],
)

const evidence = object({
  comment: ref('Place'),
  story: ref('Place'),
  in: oneOf('title', 'text', 'parent'),
  kind: oneOf('quote', 'phrase', 'entity', 'term', 'meaning'),
  weight: { type: 'number' },
})

const topic = object({ phrase: text, place: ref('Place'), touched: { type: 'boolean' } })

const answer = object(
  {
    id,
    score: { type: ['integer', 'null'], minimum: 0, maximum: 100 },
    rating: oneOf('generic', 'thin', 'solid', 'strong', null),
    aspects,
    details,
    findings: listOf(ref('Finding')),
    evidence: listOf(evidence),
    topics: listOf(topic),
    abstained: { anyOf: [{ type: 'null' }, object({ reason: text, detail: text })] },
    skipped: listOf(object({ ruleId: text, reason: text })),
  },
  ['id'],
)

const error = object({ code: described('Permanent, kebab-case.', text), message: text })

const schemas = {
  Story: story,
  StoryWithId: object({ id, title: text, text }, ['title']),
  Comment: comment,
  Point: point,
  Place: described(
    'A stretch of text; its end is exclusive.',
    object({ start: ref('Point'), end: ref('Point') }),
  ),
  Finding: finding,
  Answer: answer,
  Problem: object({ error }),
  Refusal: object({ id, index: described('Its place in the list, from 0.', whole), error }, ['id']),
  Stored: object({ stored: whole, known: whole }),
  Health: object({
    status: oneOf('ok'),
    version: text,
    stories: object({ given: whole, sent: whole }),
  }),
  CoralRequest: object({
    comment: object({ body: text, parentID: { type: ['string', 'null'] } }, ['parentID']),
    story: object({ id: text, url: text }),
  }),
  CoralResponse: object(
    {
      status: oneOf('SYSTEM_WITHHELD'),
      actions: listOf(
        object({ actionType: oneOf('FLAG'), reason: oneOf('COMMENT_DETECTED_SPAM') }),
      ),
    },
    ['actions'],
  ),
}

/** All schemas, for the server's description of itself. */
export const SCHEMAS = Object.entries(schemas).map(([name, schema]) => ({ $id: name, ...schema }))

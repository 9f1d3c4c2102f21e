/**
 * Words for things that can be pointed at, bought, installed or eaten, and words that could be in a
 * text about anything: our own lists, by field, so that no single field makes the difference.
 */
const CONCRETE_BY_FIELD = {
  things:
    'hammer table window engine shoe bottle brick truck knife paper stone glass door bicycle cotton roof nail rope button',
  technology:
    'server keyboard script browser router database compiler spreadsheet printer laptop cable battery screen firmware password folder',
  food: 'milk apple oven dough butter rice onion chicken soup pepper garlic bakery restaurant recipe',
  people:
    'doctor nurse surgeon dentist plumber driver librarian mechanic clerk landlord tenant teacher pupil farmer actor striker goalkeeper coach',
  places:
    'river garden kitchen hospital airport station school church museum warehouse harbour street bridge tunnel apartment basement stadium',
  arts: 'guitar drum album chorus lyrics scene camera lens microphone trailer penalty',
  papers: 'visa passport rent mortgage receipt salary tax ticket timetable invoice cheque',
  nature:
    'dog cat cow bee horse tree fish spider whale pigeon rain snow storm drought flood hand fever cough vaccine blood bone',
  measures: 'kilometre mile litre gram monday january weekday midnight annual weekly',
  doings: 'install drive cook bake swim borrow print drill paint climb shave melt deploy compile',
  looks: 'wooden rusty blue frozen leaking broken northern',
} as const

const ABSTRACT_BY_FIELD = {
  notions:
    'concept importance perspective insight notion meaning value truth principle essence awareness complexity potential approach significance relevance understanding idea quality aspect assumption mindset philosophy clarity wisdom context',
  aspirations:
    'growth commitment leadership innovation culture vision journey excellence passion purpose success failure progress change opportunity challenge inspiration creativity authenticity empathy gratitude resilience courage integrity',
  placeholders:
    'thing things something everything anything nothing someone everyone people way ways point points part parts kind sort matter fact reason subject topic issue',
  minds:
    'believe think learn inspire encourage appreciate realize recognize understand consider reflect achieve create improve embrace empower mean agree deserve',
  judgements:
    'meaningful valuable important interesting true deep simple complex powerful inspiring thoughtful essential crucial beautiful wonderful great good better best nice amazing genuine honest different similar certain various general',
  degrees:
    'truly simply deeply really always never often sometimes perhaps ultimately certainly indeed generally basically especially particularly',
  times: 'today tomorrow nowadays moment moments life lives world future past',
  talk: 'attention effort discussion conversation opinion view thought thoughts feeling emotion experience knowledge attitude',
} as const

const wordsOf = (fields: Readonly<Record<string, string>>) =>
  Object.values(fields).flatMap((words) => words.split(' '))

export const CONCRETE: readonly string[] = wordsOf(CONCRETE_BY_FIELD)
export const ABSTRACT: readonly string[] = wordsOf(ABSTRACT_BY_FIELD)

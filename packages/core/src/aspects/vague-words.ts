import { WordSet } from '../text/words/facet.js'

/**
 * Words that are said of anything, by class. The list is our own; a text with more of them is rated less specific than
 * another of its length (`pnpm explore:aspects`).
 */
const BY_CLASS = {
  nouns: `
    thing things stuff people person folks guy guys dude bro man lot lots bunch ton tons kind kinds
    sort sorts type types bit way ways part parts point points aspect aspects idea ideas issue issues
    matter case fact facts reason reasons area areas level world life time times day days place
    places work job end side example examples`,
  thePost: `
    content info information topic subject article post blog video comment comments story page site
    website link tweet photo pic`,
  verdicts: `
    good nice great bad cool awesome amazing best better worst worse fun funny interesting beautiful
    wonderful excellent fantastic lovely perfect fine terrible horrible awful stupid dumb crazy weird
    cute sweet brilliant incredible impressive boring useful helpful informative inspiring insightful
    important special favorite favourite epic dope`,
  feelings: `
    love loved loves like liked likes hate hated hates enjoy enjoyed happy sad sorry glad excited sick`,
  swearing: 'fucking fuck shit damn ass hell',
  degrees: `
    really super totally literally actually basically seriously definitely absolutely truly simply
    completely extremely certainly clearly obviously maybe probably perhaps almost anyway`,
  verbs: `
    get got gets getting go goes going gone went come comes came coming make makes made making take
    takes took taking put say says said know knows knew think thinks thought want wants wanted needs
    needed feel feels felt look looks looked looking see sees saw seen seem seems let lets try tried
    use used give gave keep happen happens happened talk tell told mean means hope wish guess wonder
    understand believe`,
  chat: `
    lol haha hahaha lmao omg wow yeah yep nope hey hi hello thanks thank thx pls welcome congrats bye
    yo ha ah aww`,
  measures: `
    right wrong true real sure big little small old new different other whole various possible hard
    easy long short high low next last first able`,
} as const

export const VAGUE_WORDS = WordSet.of(Object.values(BY_CLASS).join(' '))

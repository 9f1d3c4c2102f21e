/** Words that are cues of an advertisement, see pitch/. */
import type { Lexicon } from '../../../formulas/types.js'
import { CLOSED, NAMES, TRADE } from './sources.js'

export const pitch = {
  invite: {
    note: 'Verbs by which readers are called to come, to order, to write, to look. Harmless alone.',
    source: TRADE,
    words: `give get grab claim bag order preorder book enrol enroll apply register pre-save presave rent hire buy
      shop find visit google search see check look join try follow contact trust choose read watch stream download
      listen browse call ring text message msg dm pm whatsapp email mail inbox ping phone drop send talk speak chat
      let come pop swing stop turn tune head ask sign tag hit like use know hear reach donate vote support share
      pledge win earn star click`,
  },
  whereabouts: {
    note: 'By what it is told where somebody is to be reached or where their work is to be had.',
    source: NAMES,
    words: `dot me us dm pm touch bio podcasts google search street road lane avenue rd yard arcade quay
      spotify kindle amazon etsy ebay bandcamp soundcloud twitch youtube tiktok instagram insta facebook fb linkedin
      telegram whatsapp discord patreon substack gumroad audible store itunes steam justgiving gofundme kickstarter
      shopify vinted depop twitter snapchat profile`,
  },
  term: {
    note: 'By what terms of an offer are told: prices, hours, what costs nothing, how soon it comes.',
    source: TRADE,
    words: `£ $ € p p. pence % percent half free on open opens out just spaces places slots spots in for day days cancel
      win measure worldwide anywhere order access natural effects sizes condition new ono cash nothing charge
      cheaper tier odds stake bonus qualify owed welcome included instalments requirements needed insured trade 24/7
      night home door hour hours from customers players stock every each quid pound pounds euro euros dollar dollars
      bucks fiver tenner house postage carriage over trusted required fee moq oem odm wholesale minimum bulk delivery`,
  },
  result: {
    note: 'By what it is told how much less somebody weighs.',
    source: CLOSED,
    words: 'lost lose losing shed dropped down',
  },
  need: {
    note: 'By what it is told whose need an offer is for.',
    source: CLOSED,
    words: `if anyone anybody everyone who whether people interested need looking struggling tired fed sick thinking
      fancy worried want exactly precisely why`,
  },
  goods: {
    note: 'What people make or keep to be sold, heard or visited, and speak of as theirs.',
    source: TRADE,
    words: `single track mixtape podcast channel brochure catalogue showroom shop store salon studio clinic
      e-course e-book writers tutors drivers fitters engineers audits lessons classes sessions evening workshops
      range collection audits team staff app balm cream`,
  },
  person: {
    note: 'Who is ours and sells nothing.',
    source: CLOSED,
    words: `mother father mum dad sister brother son daughter wife husband friend friends neighbour neighbor vet
      teacher doctor boss landlord mom student nurse fan girl guy woman man kids children family`,
  },
  vendor: {
    note: 'Ends of the names of firms, and openings of small advertisements.',
    source: TRADE,
    words: `here us use you & founder co-founder cofounder newsletter selling hiring streaming offering homes tuition cheap moq loans locksmiths hosting removals plumbing heating roofing cleaning
      solutions studio studios academy college clinic ltd inc sons daughter daughters co proofing
      insurance mortgages motors kitchens windows`,
  },
  telling: {
    note: 'Houses and money that belong to all, other people, and what weighs one thing against another: who speaks of them offers nothing.',
    source: CLOSED,
    words: `their his her but though although however wish perhaps probably council library charity association
      ombudsman government citizens nhs parish union museum university college school hospital
      volunteer volunteers petition consultation subs kitty treasurer rota raffle fundraiser`,
  },
} satisfies Lexicon

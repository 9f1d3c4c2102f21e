import type { Lexicon } from '../../formulas/types.js'

export const lexicon: Lexicon<'slot' | 'filler'> = {
  slot: {
    note: 'What templates leave open. Names of data types and of tags are left out: they stand in code.',
    source: 'The fields of mail merges, comment templates and letter samples.',
    words: `name firstname lastname surname username fullname author writer recipient customer client
      title headline topic subject keyword keywords company brand product business website site blog
      url link article post story city date point points detail details example reason quote number
      first_name last_name user_name post_title blog_name full_name`,
  },
  filler: {
    note: 'Words that may stand beside them inside the brackets.',
    source: 'The same.',
    words: `your my the a an of in here this that insert enter add fill put name's first last full main
      specific relevant some one or and from post blog`,
  },
}

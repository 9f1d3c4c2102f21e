import type { Story } from '@commentlint/core'

/** A story of some 300 words. */
export const STORY: Story = {
  title: 'Index bloat after a year',
  text: `We run a shop for spare parts, and its largest table holds every movement of every bolt since 2014. Last spring the nightly vacuum of that table took four hours and ran into the morning, when the first orders come in. Nobody had changed anything, which is how these things begin.

The table had fourteen indexes. Each insert pays for each of them, and so does the vacuum, which walks through every index once for each batch of dead rows that fits into its memory. We had given it 64 MB in 2016, when that was a lot, and so it walked through all fourteen indexes nine times a night.

The view pg_stat_user_indexes says how often an index was used since the counters were last reset. Nine of ours stood at zero. It is tempting to drop those at once, and for five of them that would have been right.

The surprise was the replica. It keeps counters of its own, and one index that the primary never touched served a report that accounting runs there on the last day of the month. Two others belonged to constraints, which are checked without being counted. And one was used once a year, in the week of the stocktaking.

So we kept the counters of both servers for thirteen months, in a small table that a cron job fills, before we dropped anything. Then we dropped five indexes, one a week, and watched. The vacuum went down to forty minutes with the same memory, and to twenty-five when we gave it a gigabyte. The disk got 210 GB back, after a reindex of those that remained.

What we would do differently: raise the memory first. It took a restart of one process and gave a third of the gain on the first night.`,
}

/** Comments as people write them under it, 5 to 60 words. */
export const COMMENTS: readonly string[] = [
  'Thanks, great post!',
  'Did you reset the counters after the upgrade? Ours survived it, and the zeros were two years old.',
  'We dropped an index that showed zero scans and the month-end report on the replica took nine hours instead of four minutes. Now we keep the counters of both servers, as you do.',
  'So true. Indexes are a trade-off and one has to be careful.',
  'The walk through all indexes happens once for each batch of dead rows, so the memory matters more than the number of indexes. With 14 indexes and 1 GB you would have had one walk. Have you tried that before dropping any?',
  'How large is the table of counters after thirteen months? We sample every hour, which for 300 indexes and two servers makes five million rows a year, and I wonder whether once a day would do.',
  'I disagree with dropping one a week. If each costs you an hour of vacuum a night, five weeks are a long time; we renamed ours to invisible with an extension, waited a day each, and were done in a week.',
  'Small correction: a unique constraint does count scans when the planner uses its index for a lookup. It is only the check on insert that isn’t counted.',
]

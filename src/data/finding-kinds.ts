import { modeFindings } from './modes/mode-findings.ts';

/** Every rule that a finding of the data gate can carry, and what it means: the text of `assay explain`. */
export const dataFindings: Readonly<Record<string, string>> = {
  ...modeFindings,
  'became-constant':
    'A column that had several values in the base has one in head: a join, a filter or a default may have broken.',
  'categories-changed':
    'The share of a category moved by more than its margin, with the whole interval beyond it, and chance is ruled out.',
  'claimed-verdict':
    'Evidence of a run that nobody here trusts, such as that of a fork, says better of a column than its own number earns by the policy of the base; or a file that it changes cannot be read here, as the base’s can.',
  clipped:
    "At least one row in a hundred stands exactly at the end of head's range, and base goes on beyond it: a limit was put on the values.",
  'column-added': 'Head has a column that the base does not have. Recorded; it fails nothing.',
  'column-not-checked':
    'A question about the column could not be answered, so nothing is said about it: the evidence is an error, never a pass. The other columns were checked.',
  'column-removed': 'Head lacks a column of the base. Code that reads it will fail or fall back to a default.',
  'column-renamed':
    'One column is gone and one is new, of the same type and with equal counts: most likely one column under another name.',
  'combination-new':
    'Advice. Two values stand together in head that base has only apart: a model has never seen the combination.',
  'correlation-changed':
    'Advice. The rank correlation of two columns changed by more than 0.1, with chance ruled out over all pairs.',
  'columns-swapped':
    'Two columns of one type hold what the other held in the base: most likely they were written under the wrong names.',
  'day-missing':
    'Every day of a time column has rows but one to three between them: a day was not loaded, or was filtered out.',
  'default-fill':
    'Missing values fell by what one value rose: they were filled with a default before the snapshot was written.',
  'distribution-changed':
    'The distance of the two distribution functions lies beyond the margin with its whole interval, chance is ruled out, and no named cause explains it.',
  'domain-lost-values': 'A value that at least one row in a hundred had in the base has no row in head.',
  'domain-new-values': 'A column with a closed set of values has values in head that the base never had.',
  'encoding-broken':
    'Texts of head have replacement characters (U+FFFD), or stand there as UTF-8 that was read as Latin-1, and those of the base do not: readers see other values. Read the source in the encoding it has.',
  'files-differ':
    'A snapshot of several CSV or Parquet files has a column that some of them lack, more of them than in the base: it counts as missing in all their rows. One writer runs in another version, or a file is of another table.',
  'format-changed':
    'The shapes of texts (runs of letters and digits, signs kept) or their lengths moved by more than the margin: parsers, joins and tokenizers meet another form. Write the texts as before.',
  'inf-rose': 'The base has some infinite numbers in the column, and head has more of them, by more than the margin.',
  'inf-appeared': 'Head has infinite numbers in a column that had none: a division by zero, or a log of zero.',
  'hours-moved':
    'The times of a column stand at other hours of the day: more of them than the margin moved past one hour, with the whole interval beyond it. Where all hours turned by one amount, the move is named: a change of time zone or of summer time, which a distribution over months does not show.',
  'integers-rounded':
    'Nearly all whole numbers beyond 2^53 are now ones that a 64-bit float holds, and most of the base are not: the column went through a float, its low bits are gone and different numbers became equal.',
  'labels-permuted':
    'The shares of the values are those of the base under another order of the names: an encoding of labels was rebuilt in another order.',
  'limit-below-noise':
    'The policy sets a limit on the population stability index that unchanged data of this size exceeds by chance alone.',
  'limit-exceeded':
    'A classic statistic that the policy sets a limit on is beyond it. Limits do not look at the number of rows.',
  'join-fan-out':
    'Head has a whole multiple of the rows of the base for the same different keys, and the rows of one key differ: a join met several rows for each key.',
  'key-broken':
    'Rows repeat the key that the policy declares, or have none: joins multiply or lose rows, and one row may stand in training and in test.',
  'list-length-changed':
    'All lists of the base had one length and some of head have another, or the lengths moved by more than the margin: a model that takes items by their place reads the wrong ones.',
  'nan-rose':
    'The base has some NaN in the column, and the share of it rose by more than the margin of missing values.',
  'nan-appeared': 'Head has NaN in a column that had none: an undefined result was stored as a number.',
  'nested-changed':
    'A field became a list, a struct, a map or a scalar, or lists stand another number deep: what reads the old form finds nothing, or something else.',
  'no-rows': 'The snapshot has no rows. Nothing can be said about it, and whatever reads it gets nothing.',
  'null-burst': 'The missing share rose beyond its margin while the remaining values kept their distribution.',
  'nullability-changed':
    'The file declares the column as optional where the base declared it as required. No value is missing yet; readers that rely on the declaration will meet one.',
  'nulls-in-never-null': 'A column without one missing value in the base (100 rows or more) has some in head.',
  'order-changed': 'The columns stand in another order. Whatever reads them by position reads the wrong ones.',
  'out-of-range':
    "At least one value in a thousand lies outside base's range, more than chance puts there: a model trained on base extrapolates. Numbers only; base's range is that of its profile.",
  'precision-lost':
    'More than half of the values had more decimal places in the base; now at least 999 of 1,000 have fewer: they were rounded or cut off. Or all times stand at midnight now.',
  'partition-missing':
    'A dated partition that the base has, or that its regular sequence asks for, is not in head: part of the data was left out.',
  'partition-stuck':
    'In one partition all rows have the same value in a column, or none has a value, while the other partitions vary: that load wrote a default, or lost the column.',
  'partition-repeated':
    'Partitions under different dates have the same rows, and had not in the base: one load was written several times, or the data stands still.',
  'presence-fell': 'The missing share rose by more than its margin, with the whole interval beyond it.',
  'presence-rose': 'The missing share fell by more than its margin: look at what stands there now.',
  'role-changed':
    'The values look like another kind of column (an id, an e-mail address, a date, free text): probably another field is written there.',
  'rows-novel': "Advice. More of head's rows than of base's are unusual in their numbers together (isolation forest).",
  'rows-told-apart':
    "Advice. A classifier tells head's rows from base's better than an area under the curve of 0.55: columns changed, alone or together.",
  'rows-filtered':
    'Some values of the base have no row in head and all others keep their proportions: rows were left out by this column.',
  'rows-changed': 'The number of rows changed by more than the factor that the policy allows.',
  'rows-duplicated':
    'There are at least half as many rows again as in the base, and every row is there two or more times: a load or a join repeats them.',
  sentinel: 'A value that stands for "nothing" (-1, 999, 1970-01-01, N/A and the like) gained more than the margin.',
  shifted: 'All quantiles moved by one amount; undoing it leaves nothing changed. For times: a change of time zone.',
  'sign-flipped': 'The values, or a part of them, stand with the other sign; undoing it leaves nothing changed.',
  'snapshot-deleted': 'The change deletes a snapshot that the policy names.',
  'spelling-changed':
    'Texts of the base stand in head with other case, spaces or Unicode composition; undoing it leaves nothing changed.',
  'tails-grew':
    "Advice. More values lie beyond base's outermost thousandths, or three interquartile ranges beyond its quartiles.",
  'text-format-changed':
    'The same values are written in another format: a decimal comma, thousands marks, a currency sign, another order of day and month, lost zeros, other words for true and false.',
  stale:
    'Head holds nothing newer than the base: the same bytes under a name with another date, or a declared time column whose newest time is not newer.',
  'texts-cut':
    'Texts of the base are longer than any of head, and about as many more of head stand at its greatest length: they were cut off there.',
  'type-incompatible': 'The type became one that is neither wider nor narrower: old values do not keep their meaning.',
  'type-narrowed': 'The type became narrower: values that were allowed are no longer, even if today none is lost.',
  'type-widened':
    'The type became wider: every old value keeps its meaning, but readers with the old type may overflow.',
  'undecided-columns':
    'There are too few rows to say whether these columns changed beyond their margin. The smallest change that so many rows can show stands beside it.',
  'unique-broken':
    'Every value of the column stood in one row only (100 rows or more in the base), and some of head stand in several: a join or load may repeat rows.',
  'unit-changed':
    'All quantiles moved by one factor; undoing it leaves nothing changed: the column is in another unit.',
  'weight-broken':
    'A column that the policy declares as the weight of rows has weights that are missing, not finite or negative, or only zeros: what trains or scores with it fails, or leaves rows out.',
  'values-renamed':
    'Values of the base are gone, others are new, and they pair one to one by their shares: the same things under other names.',
  'values-rounded':
    'The values have fewer decimal places, or times stand at midnight, and apart from that are distributed as before.',
  'unparsed-rose':
    'Some values of the base do not parse as the type of the column, and the share of those that do not rose by more than the margin of missing values.',
  'unparsed-values': 'Values of head do not parse as the type that the column has in the base.',
};

import type {Quotation} from 'schema-dts'
import type {Quote, Speaker} from '../helpers.ts'

/**
 * Says who a quotation is from. A real speaker is its `creator`, as schema.org has it; `spokenByCharacter` is for the
 * characters of a work. Both are a person or an organization: whether a speaker without a name is one or many nobody
 * tells, so their words stay a credit.
 */
function credit({description, name, type}: Speaker): Pick<Quotation, 'creator' | 'creditText'> {
  if (type === 'unnamed') return {creditText: name}
  return {creator: {'@type': type === 'person' ? 'Person' : 'Organization', name, ...(description && {description})}}
}

/** Describes a quote; undefined for a term, in which nobody is quoted. */
export function toQuotation({kind, speaker, text}: Quote): Quotation | undefined {
  if (kind === 'term') return undefined
  return {'@type': 'Quotation', text, ...(speaker && credit(speaker))}
}

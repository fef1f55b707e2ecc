import type {NewsArticle, Organization, Person} from 'schema-dts'
import type {Metadata} from '../helpers.ts'

/**
 * Describes who wrote, published and owns an article: authors as persons, the publisher as an organization. Who owns it
 * is one of these, or what is said of that stays a notice, since nobody tells what else it names.
 */
export function describeParties({
  authors = [],
  copyright,
  publisher
}: Partial<Metadata>): Pick<NewsArticle, 'author' | 'copyrightHolder' | 'copyrightNotice' | 'publisher'> {
  const people = authors.map(({bio, name}): Person => ({'@type': 'Person', name, ...(bio && {description: bio})}))
  const organization: Organization | undefined = publisher && {'@type': 'Organization', ...publisher}
  const isOrganization = publisher !== undefined && copyright === publisher.name
  const owner = isOrganization ? organization : people[authors.findIndex(({name}) => name === copyright)]
  return {
    ...(people.length > 0 && {author: people}),
    ...(organization && {publisher: organization}),
    ...(owner && {copyrightHolder: owner}),
    ...(copyright && !owner && {copyrightNotice: copyright})
  }
}

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
  const isOwner = ({name}: {name: string}): boolean => name === copyright
  const owner = publisher && isOwner(publisher) ? organization : people[authors.findIndex(isOwner)]
  return {
    ...(people.length > 0 && {author: people}),
    ...(organization && {publisher: organization}),
    // Authors and publishers that another program wrote may lack their names, too.
    ...(copyright && (owner ? {copyrightHolder: owner} : {copyrightNotice: copyright}))
  }
}

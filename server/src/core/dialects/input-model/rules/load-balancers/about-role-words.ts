/** Words among the roles of load balancers that are none, and the role that is meant by them. */
import { DEFAULT, INTERNAL_ROLE, PUBLIC_ROLE } from '../../../../architecture/clm-load-balancers.js';
import { changeToGuess, didYouMean } from '../../../../rules/kit/did-you-mean.js';
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf } from '../../../../rules/kit/fixes.js';
import type { Report } from '../../../../rules/rule.js';
import type { Balancer } from '../../simulation/load-balancers.js';

/** The roles of the product, and the one that is all the others. */
export const KNOWN_ROLES: ReadonlySet<string> = new Set([INTERNAL_ROLE, 'admin', PUBLIC_ROLE, DEFAULT]);

type Word = Balancer['roles']['items'][number];

/** What is said of the word that is meant to be a role which nothing else has. */
export function misspeltRole(own: readonly Balancer[], role: string): Report | undefined {
  const words = own.flatMap(({ roles }) => roles.items).filter(({ value }) => !KNOWN_ROLES.has(value));
  for (const word of words) {
    const several = word.value.split(/[\s;,/|]+/);
    if (several.length > 1 && several.includes(role) && several.every((each) => KNOWN_ROLES.has(each)))
      return notDivided(word, several);
    const guess = didYouMean(word.value, [...KNOWN_ROLES]);
    if (guess.word === role)
      return finding(word.at, `Unknown role '${word.value}'${guess.ending}`, {
        fixes: () => changeToGuess(word, guess),
      });
  }
  return undefined;
}

/** Several roles in one item. */
function notDivided(word: Word, roles: readonly string[]): Report {
  const { file } = word.at;
  const { node } = word;
  const inBrackets = node.parent?.type === 'seq' && node.parent.style === 'flow';
  return finding(word.at, `'${word.value}' is ${roles.length} roles in one item of the list.`, {
    fixes: () => {
      const title = `Divide them with ','`;
      if (!inBrackets || word.shared || node.style !== 'plain') return [];
      return fixOf(
        file,
        title,
        { span: file.tree.spanOf(node), newText: roles.join(', ') },
        { preferred: true },
      );
    },
  });
}

/**
 * The account of management processors: many lists have the same user and password on every line, and where a line
 * differs by one slip, the others tell what was meant.
 */
import { finding } from '../../../../rules/kit/finding.js';
import { fixOf, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix, Report } from '../../../../rules/rule.js';
import type { BaremetalCsv, Machine } from '../../model/installer-model.js';
import { fieldOf } from './about-lines.js';

export interface Account {
  readonly user: string;
  readonly password: string;
}

/** The account that most machines have, where two at least have it. */
export function usualAccount({ machines }: BaremetalCsv): Account | undefined {
  const counts = new Map<string, { readonly account: Account; count: number }>();
  for (const { user, password } of machines) {
    if (!user || !password) continue;
    const key = `${user.value},${password.value}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { account: { user: user.value, password: password.value }, count: 1 });
  }
  const [most, next] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return most && most.count >= 2 && most.count > (next?.count ?? 0) ? most.account : undefined;
}

/** The user and the password of the other machines, each in the place of the other. */
export function* swappedAccount(machine: Machine, usual: Account | undefined): Iterable<Report> {
  const [user, password] = [fieldOf(machine, 'user'), fieldOf(machine, 'password')];
  if (!usual || !user || !password || usual.user === usual.password) return;
  if (user.text !== usual.password || password.text !== usual.user) return;
  const title = 'Swap the user and the password';
  yield finding(user.at, 'The user and the password are swapped.', {
    fixes: () =>
      moveTo(
        title,
        [
          [user, usual.user],
          [password, usual.password],
        ],
        { preferred: true },
      ),
  });
}

/** Of a line that lacks one field before its address: the one that the other machines have in its place. */
export function insertLacking({ fields, at: { file } }: Machine, usual: Account | undefined): readonly Fix[] {
  const field = fields[1];
  if (!usual || !field) return [];
  const { start, end } = file.tree.spanOf(field.node);
  if (field.text === usual.password) {
    const edit = { span: { start, end: start }, newText: `${usual.user},` };
    return fixOf(file, `Insert '${usual.user}', the user of the other machines`, edit);
  }
  const edit = { span: { start: end, end }, newText: `,${usual.password}` };
  return field.text === usual.user ? fixOf(file, 'Insert the password of the other machines', edit) : [];
}

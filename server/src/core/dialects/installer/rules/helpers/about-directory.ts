/** Writing options into a section `ldap`. */
import { changeTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { Directory } from '../../model/helpers/ldap-directory.js';
import { lacks } from '../../model/helpers/read-passthrough.js';
import { addOption } from './about-options.js';

/** Gives an option this value, in the place of what is written or behind the options that are there. */
export function setOption(
  { file, section, written }: Directory,
  option: string,
  value: string,
): readonly Fix[] {
  const title = `Add '${option}' with '${value}'`;
  const there = written(option);
  if (there) return changeTo(there, value, { title });
  return lacks(section, option) ? addOption(file, section, option, value) : [];
}

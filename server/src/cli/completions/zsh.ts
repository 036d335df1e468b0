/** The script for zsh, whose `_arguments` does the work. */
import type { OptionRow, Subcommand } from '../command.js';
import {
  ALONE,
  allOptions,
  dashed,
  inQuotes,
  operandValues,
  PROGRAM_OPTIONS,
  RULES,
  type Values,
  valuesOf,
} from './words.js';

export function zshScript(subcommands: readonly Subcommand[]): string {
  return `#compdef helion helion-check
# Completion of helion and helion-check for zsh.

_helion_rules() {
  local -a rules
  rules=(\${(f)"$(${RULES})"})
  _describe rule rules
}

_helion_subcommands() {
  local -a subcommands
  subcommands=(
${subcommands.map(({ name, summary }) => `    ${inQuotes(`${name}:${summary}`)}`).join('\n')}
  )
  _describe subcommand subcommands
}

_helion_arguments() {
  case $1 in
${subcommands.map(caseOf).join('\n')}
  esac
}

_helion() {
  local curcontext=$curcontext state line
  if [[ $service == helion-check ]]; then
    _helion_arguments ${ALONE}
    return
  fi
  _arguments -C \\
${PROGRAM_OPTIONS.map((option) => `    ${specOf(option)} \\`).join('\n')}
    '1: :_helion_subcommands' \\
    '*:: :->arguments'
  if [[ $state == arguments ]]; then
    _helion_arguments $line[1]
  fi
}

if [[ $funcstack[1] == _helion ]]; then
  _helion "$@"
else
  compdef _helion helion helion-check
fi
`;
}

function caseOf(subcommand: Subcommand): string {
  const { name, operands } = subcommand;
  const specs = [
    ...allOptions(subcommand).map(specOf),
    inQuotes(`*:${cleaned(operands?.written ?? 'nothing')}:${completing(operandValues(operands))}`),
  ];
  return `    ${name})\n      _arguments -s \\\n${specs.map((spec) => `        ${spec}`).join(' \\\n')}\n      ;;`;
}

/** As `_arguments` wants it: names that exclude each other, what it does, what its value is. */
function specOf(option: OptionRow): string {
  const names = dashed(option);
  const value = option.value === undefined ? '' : `:${cleaned(option.value)}:${completing(valuesOf(option))}`;
  const said = inQuotes(`[${cleaned(option.summary)}]${value}`);
  const all = option.isRepeatable ? '*' : `(${names.join(' ')})`;
  return names.length === 1
    ? `${inQuotes(`${all}${names[0]}`)}${said}`
    : `${inQuotes(all)}{${names.join(',')}}${said}`;
}

function completing(values: Values): string {
  if (values === 'file') return '_files';
  if (values === 'folder') return '_files -/';
  if (values === 'rule') return '_helion_rules';
  return values === 'anything' ? ' ' : `(${values.words.join(' ')})`;
}

/** Without what means something in a specification. */
function cleaned(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&');
}

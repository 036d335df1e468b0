/** The script for bash, from 3.2 on, which needs nothing else. */
import type { Subcommand } from '../command.js';
import {
  ALONE,
  allOptions,
  dashed,
  operandValues,
  PROGRAM_OPTIONS,
  RULES,
  type Values,
  valuesOf,
} from './words.js';

export function bashScript(subcommands: readonly Subcommand[]): string {
  const names = subcommands.map(({ name }) => name);
  return `# Completion of helion and helion-check for bash.

_helion_words() {
  local IFS=$' \\t\\n'
  COMPREPLY=( $(compgen -W "$1" -- "$cur") )
}

_helion_paths() {
  local IFS=$'\\n'
  COMPREPLY=( $(compgen "$1" -- "$cur") )
  type compopt >/dev/null 2>&1 && compopt -o filenames 2>/dev/null
}

# Completes the arguments of one subcommand.
_helion_subcommand() {
  case "$1 $prev" in
${subcommands.flatMap(valueCases).join('\n')}
  esac
  case "$1 $cur" in
${subcommands.map(optionCase).join('\n')}
${subcommands.map(operandCase).join('\n')}
  esac
}

_helion_complete() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} word subcommand=$1 i
  # The value in --option=value is a word of its own.
  if [ "$cur" = = ]; then
    cur=
  elif [ "$prev" = = ]; then
    prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  if [ -z "$subcommand" ]; then
    for (( i = 1; i < COMP_CWORD; i++ )); do
      word=\${COMP_WORDS[i]}
      case $word in
        ${names.join('|')}) subcommand=$word; break ;;
      esac
    done
  fi
  if [ -n "$subcommand" ]; then
    _helion_subcommand "$subcommand"
  elif [[ $cur == -* ]]; then
    _helion_words '${PROGRAM_OPTIONS.flatMap(dashed).join(' ')}'
  else
    _helion_words '${names.join(' ')}'
  fi
}

_helion() {
  _helion_complete ''
}

_helion_check() {
  _helion_complete ${ALONE}
}

complete -F _helion helion
complete -F _helion_check helion-check
`;
}

function valueCases(subcommand: Subcommand): readonly string[] {
  return allOptions(subcommand)
    .filter(({ value }) => value !== undefined)
    .map((option) => {
      const patterns = dashed(option).map((word) => `'${subcommand.name} ${word}'`);
      return `    ${patterns.join('|')}) ${completing(valuesOf(option))}; return ;;`;
    });
}

function optionCase(subcommand: Subcommand): string {
  const words = allOptions(subcommand).flatMap(dashed).join(' ');
  return `    '${subcommand.name} -'*) _helion_words '${words}' ;;`;
}

function operandCase({ name, operands }: Subcommand): string {
  return `    '${name} '*) ${completing(operandValues(operands))} ;;`;
}

function completing(values: Values): string {
  if (values === 'file') return '_helion_paths -f';
  if (values === 'folder') return '_helion_paths -d';
  if (values === 'rule') return `_helion_words "$(${RULES})"`;
  return values === 'anything' ? ':' : `_helion_words '${values.words.join(' ')}'`;
}

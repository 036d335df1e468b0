/** The options of `helion check`, as the table that help, completion, man page and docs are made of. */
import type { Severity } from '../core/index.js';
import type { OptionGroup } from './command.js';
import { formatNames } from './formats/formats.js';
import { dialectGroup } from './option-flags.js';

/** As people write them; `info` is taken too. */
export const LEVEL_WORDS = ['error', 'warning', 'information', 'hint'] as const;

export const LEVEL_NAMES: Readonly<Record<Severity, (typeof LEVEL_WORDS)[number]>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
};

const output: OptionGroup = {
  title: 'Output',
  options: [
    {
      name: 'format',
      short: 'f',
      value: 'FORMAT[=FILE]',
      summary: `how findings are printed: ${formatNames.join(', ')}; text by default; may be given several times, each with the file that it goes to, but for one`,
      words: formatNames,
      isRepeatable: true,
    },
    {
      name: 'output-file',
      short: 'o',
      value: 'FILE',
      summary: 'the file for the format without a file; standard output by default',
      completes: 'file',
    },
    {
      name: 'color',
      value: 'WHEN',
      summary:
        'auto, always or never; auto is the default: on a terminal, unless NO_COLOR or FORCE_COLOR says otherwise',
      words: ['auto', 'always', 'never'],
      isClosed: true,
    },
    {
      name: 'quiet',
      short: 'q',
      summary: 'print findings and what is in the way, without summary, notes and progress',
    },
  ],
};

const what: OptionGroup = {
  title: 'What is told',
  options: [
    {
      name: 'rule',
      value: 'RULE',
      summary:
        "only findings of this rule, or of all that a pattern such as 'plan/*' means; may be given several times",
      completes: 'rule',
      isRepeatable: true,
    },
    {
      name: 'severity',
      value: 'LEVEL',
      summary: `omit what is less severe: ${LEVEL_WORDS.join(', ')}; all is shown by default, and what is omitted still counts for --fail-on and --max-warnings`,
      words: LEVEL_WORDS,
    },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'omit the findings that this file lists; by default the one that a configuration names',
      completes: 'file',
    },
    {
      name: 'write-baseline',
      summary:
        'write the findings that there are into the baseline, and end with 0; reports go into files alone',
    },
  ],
};

const failing: OptionGroup = {
  title: 'When the check fails',
  options: [
    {
      name: 'fail-on',
      value: 'LEVEL',
      summary: `the slightest that it fails on: ${LEVEL_WORDS.join(', ')} or never; error by default`,
      words: [...LEVEL_WORDS, 'never'],
    },
    {
      name: 'max-warnings',
      value: 'N',
      summary: 'fail when there are more warnings',
    },
  ],
};

const repairs: OptionGroup = {
  title: 'Repairs',
  options: [
    {
      name: 'fix',
      summary: 'write the repairs that leave no choice and make no other finding, then tell what is left',
    },
    {
      name: 'unsafe-fixes',
      summary:
        'with --fix, also the first choice where a person would choose, as long as it makes no other finding: look at what it does',
    },
    {
      name: 'dry-run',
      summary: 'with --fix, write nothing and print a unified diff that git apply takes',
    },
    { name: 'diff', summary: 'the same as --fix --dry-run' },
  ],
};

const input: OptionGroup = {
  title: 'Input',
  options: [
    {
      name: 'config',
      value: 'FILE',
      summary: 'the one configuration that counts; by default those in the folders of the files and above',
      completes: 'file',
    },
    { name: 'no-config', summary: 'no configuration counts' },
    {
      name: 'stdin',
      summary:
        'check the text on standard input; with --fix, print it repaired, and the report on standard error',
    },
    {
      name: 'stdin-filename',
      value: 'FILE',
      summary: 'the path of that text: files next to it are read, whether or not it exists',
      completes: 'file',
    },
    { name: 'watch', short: 'w', summary: 'check again whenever a file changes, until Ctrl-C' },
    {
      name: 'jobs',
      short: 'j',
      value: 'N',
      summary:
        'how many threads work at most; as many as there are processors by default, where there is enough to do',
    },
  ],
};

const instead: OptionGroup = {
  title: 'Instead of a check',
  options: [
    {
      name: 'explain',
      value: 'RULE',
      summary: 'print the page of a rule, for example plan/vlan-id-duplicate',
      completes: 'rule',
    },
    { name: 'list-rules', summary: 'list every rule' },
  ],
};

export const checkGroups: readonly OptionGroup[] = [
  output,
  what,
  failing,
  repairs,
  input,
  dialectGroup,
  instead,
];

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
      summary: `output format: ${formatNames.join(', ')}; text by default; repeatable, with a file for each format but one`,
      words: formatNames,
      isRepeatable: true,
    },
    {
      name: 'output-file',
      short: 'o',
      value: 'FILE',
      summary: 'write the format that has no file to FILE instead of standard output',
      completes: 'file',
    },
    {
      name: 'color',
      value: 'WHEN',
      summary:
        'auto, always or never; auto (the default) means on a terminal, unless NO_COLOR or FORCE_COLOR is set',
      words: ['auto', 'always', 'never'],
      isClosed: true,
    },
    {
      name: 'quiet',
      short: 'q',
      summary: 'print only findings and errors, without summary, notes and progress',
    },
  ],
};

const what: OptionGroup = {
  title: 'Findings to report',
  options: [
    {
      name: 'rule',
      value: 'RULE',
      summary: "report only this rule, or all that match a pattern such as 'plan/*'; repeatable",
      completes: 'rule',
      isRepeatable: true,
    },
    {
      name: 'severity',
      value: 'LEVEL',
      summary: `omit less severe findings: ${LEVEL_WORDS.join(', ')}; by default, none is omitted; omitted findings still count for --fail-on and --max-warnings`,
      words: LEVEL_WORDS,
    },
    {
      name: 'baseline',
      value: 'FILE',
      summary: 'omit the findings listed in FILE; by default, the baseline of the configuration',
      completes: 'file',
    },
    {
      name: 'write-baseline',
      summary: 'write all current findings to the baseline, and exit with 0; reports go to files only',
    },
  ],
};

const failing: OptionGroup = {
  title: 'When the check fails',
  options: [
    {
      name: 'fail-on',
      value: 'LEVEL',
      summary: `fail on findings of this level or above: ${LEVEL_WORDS.join(', ')} or never; error by default`,
      words: [...LEVEL_WORDS, 'never'],
    },
    {
      name: 'max-warnings',
      value: 'N',
      summary: 'fail if there are more than N warnings',
    },
  ],
};

const repairs: OptionGroup = {
  title: 'Fixes',
  options: [
    {
      name: 'fix',
      summary: 'apply the fixes that leave no choice and cause no other finding, then report what is left',
    },
    {
      name: 'unsafe-fixes',
      summary:
        'with --fix, also apply the first fix where several are offered, unless it causes another finding; review the result',
    },
    {
      name: 'dry-run',
      summary: 'with --fix, write nothing and print a unified diff for git apply',
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
      summary: 'use only this configuration; by default, those in the folders of the files and above',
      completes: 'file',
    },
    { name: 'no-config', summary: 'ignore all configurations' },
    {
      name: 'stdin',
      summary:
        'check the text on standard input; with --fix, print the fixed text, and the report to standard error',
    },
    {
      name: 'stdin-filename',
      value: 'FILE',
      summary: 'the path of that text: files next to it are also read; it does not have to exist',
      completes: 'file',
    },
    { name: 'watch', short: 'w', summary: 'check again whenever a file changes, until Ctrl-C' },
    {
      name: 'jobs',
      short: 'j',
      value: 'N',
      summary: 'the maximum number of threads; by default, one per processor for large checks',
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

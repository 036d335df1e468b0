/**
 * The settings: one table with the type, default and description of each, and how they are read from whatever a
 * client sends. A test holds package.json to the table; when settings are asked for is decided in `workspace.ts`.
 */
import {
  type DialectOption,
  type DialectOptions,
  dialectOptions,
  type HintTopic,
  optionWords,
  type RuleSettings,
  readOptions,
  type Severity,
  sameOptions,
} from '../core/index.js';

interface Setting {
  readonly key: string;
  readonly type: 'object' | 'number' | 'string' | 'boolean';
  readonly default: unknown;
  /** For `string` settings and for the values of `object` settings. */
  readonly values?: readonly string[];
  readonly description: string;
}

const SEVERITIES: readonly (Severity | 'off')[] = ['off', 'error', 'warning', 'info', 'hint'];

/** In kilobytes of 1024 characters. */
const DEFAULT_MAX_FILE_SIZE = 1024;

export const settingsTable: readonly Setting[] = [
  {
    key: 'helion.rules',
    type: 'object',
    default: {},
    values: SEVERITIES,
    description:
      'Severity per rule id or pattern: error, warning, info or hint, or off to disable the rule, for example { "plan/controller-count": "warning", "installer/*": "info" }.',
  },
  {
    key: 'helion.maxFileSize',
    type: 'number',
    default: DEFAULT_MAX_FILE_SIZE,
    description: 'Files larger than this many kilobytes are highlighted but not checked.',
  },
  {
    key: 'helion.workspaceDiagnostics',
    type: 'boolean',
    default: true,
    description: 'Checks every Helion file of the workspace, open or not.',
  },
  ...dialectOptions.map(settingOf),
  {
    key: 'helion.baremetal.alignColumns',
    type: 'boolean',
    default: true,
    description: 'Shows the columns of baremetal.csv lined up, without changing the file.',
  },
  {
    key: 'helion.baremetal.format',
    type: 'boolean',
    default: true,
    description: 'Allows Format Document to tidy up baremetal.csv.',
  },
  ...hintSettings().map(
    ({ key, description }): Setting => ({ key, type: 'boolean', default: true, description }),
  ),
  {
    key: 'helion.codeLens',
    type: 'boolean',
    default: true,
    description:
      'Shows members, servers and addresses above the clusters, roles and networks of input models.',
  },
  {
    // Read by the client library; the server never sees it.
    key: 'helion.trace.server',
    type: 'string',
    default: 'off',
    values: ['off', 'messages', 'verbose'],
    description:
      'Which messages between VS Code and the Helion language server are logged in the channel "Helion (trace)".',
  },
];

/** Hints beside the text by what they are about, each with the setting that switches it. */
function hintSettings(): readonly { topic: HintTopic; key: string; description: string }[] {
  return [
    {
      topic: 'members',
      key: 'helion.inlayHints.memberNames',
      description:
        'Shows, next to each server id of an input model, the cloud member that the server becomes.',
    },
    {
      topic: 'servers',
      key: 'helion.inlayHints.serverCounts',
      description: 'Shows the number of servers next to the roles of an input model.',
    },
    {
      topic: 'addresses',
      key: 'helion.inlayHints.freeAddresses',
      description: 'Shows the number of free addresses next to the networks of an input model.',
    },
    {
      topic: 'defaults',
      key: 'helion.inlayHints.planDefaults',
      description: 'Shows in a plan the values that follow from the tables.',
    },
    {
      topic: 'roles',
      key: 'helion.inlayHints.machineRoles',
      description: 'Shows the roles that the installer assigns to lines of baremetal.csv without a role.',
    },
  ];
}

export interface Settings {
  readonly rules: RuleSettings;
  /** The longest text that is checked, in UTF-16 units. */
  readonly maxLength: number;
  /** What is set about environments; what is absent is found out. */
  readonly options: DialectOptions;
  /** Whether files are found and reported that nobody has open. */
  readonly workspaceDiagnostics: boolean;
  /** What hints beside the text are not about. */
  readonly hiddenHints: readonly HintTopic[];
  readonly codeLens: boolean;
  readonly formatBaremetal: boolean;
}

export const defaultSettings: Settings = {
  rules: {},
  maxLength: DEFAULT_MAX_FILE_SIZE * 1024,
  options: {},
  workspaceDiagnostics: true,
  hiddenHints: [],
  codeLens: true,
  formatBaremetal: true,
};

function readRules(rules: unknown, complaints: string[]): Record<string, Severity | 'off'> {
  const understood: Record<string, Severity | 'off'> = {};
  for (const [rule, value] of Object.entries(isRecord(rules) ? rules : {})) {
    const severity = SEVERITIES.find((each) => each === value);
    if (severity) understood[rule] = severity;
    else
      complaints.push(
        `In the setting 'helion.rules', '${rule}' must be one of ${SEVERITIES.join(', ')}, not ${JSON.stringify(value)}.`,
      );
  }
  return understood;
}

/** Reads the section `helion`. What cannot be understood keeps its default and gives a sentence for the log. */
export function readSettings(section: unknown): { settings: Settings; complaints: readonly string[] } {
  const { rules, maxFileSize, baremetal, workspaceDiagnostics } = isRecord(section) ? section : {};
  const complaints: string[] = [];
  const understood = readRules(rules, complaints);
  let size = DEFAULT_MAX_FILE_SIZE;
  if (typeof maxFileSize === 'number' && maxFileSize > 0) size = maxFileSize;
  else if (maxFileSize !== undefined && maxFileSize !== null)
    complaints.push(
      `The setting 'helion.maxFileSize' must be a number above 0, not ${JSON.stringify(maxFileSize)}.`,
    );
  const { options, unknown } = readOptions(dialectOptions, ({ id }) => valueAt(section, id));
  for (const { option, written } of unknown)
    complaints.push(
      `The setting '${keyOf(option)}' must be one of ${optionWords(option).join(', ')}, not ${JSON.stringify(written)}.`,
    );
  const { alignColumns, format } = isRecord(baremetal) ? baremetal : {};
  const hidden = hintSettings().filter(({ key }) => valueAt(section, key.replace('helion.', '')) === false);
  const settings = {
    rules: understood,
    maxLength: size * 1024,
    options,
    workspaceDiagnostics: workspaceDiagnostics !== false,
    hiddenHints: [
      ...(alignColumns === false ? ['columns' as const] : []),
      ...hidden.map(({ topic }) => topic),
    ],
    codeLens: valueAt(section, 'codeLens') !== false,
    formatBaremetal: format !== false,
  };
  return { settings, complaints };
}

/** The section `helion` of a didChangeConfiguration payload, which some clients wrap and others do not. */
export function sectionOf(payload: unknown): unknown {
  return isRecord(payload) && 'helion' in payload ? payload['helion'] : payload;
}

/** Do two settings mean the same? */
export function sameSettings(a: Settings, b: Settings): boolean {
  const rules = Object.entries(a.rules);
  return (
    a.maxLength === b.maxLength &&
    sameOptions(a.options, b.options) &&
    a.workspaceDiagnostics === b.workspaceDiagnostics &&
    a.hiddenHints.join() === b.hiddenHints.join() &&
    a.codeLens === b.codeLens &&
    a.formatBaremetal === b.formatBaremetal &&
    rules.length === Object.keys(b.rules).length &&
    rules.every(([rule, severity]) => b.rules[rule] === severity)
  );
}

function keyOf({ id }: DialectOption): string {
  return `helion.${id}`;
}

function settingOf(option: DialectOption): Setting {
  const [first, ...others] = optionWords(option);
  return {
    key: keyOf(option),
    type: 'string',
    default: first,
    values: [first, ...others],
    description: `${option.description}; ${first}: ${option.defaultDescription}.`,
  };
}

/** The value of a setting whose name has dots, in the section of all settings. */
function valueAt(section: unknown, id: string): unknown {
  return id.split('.').reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), section);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

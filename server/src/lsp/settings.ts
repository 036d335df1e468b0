/**
 * The settings: one table with the type, default and description of each, and how they are read from whatever a
 * client sends. A test holds package.json to the table; when settings are asked for is decided in `workspace.ts`.
 */
import type { RuleSettings, Severity } from '../core/index.js';

export interface Setting {
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

const INPUT_MODEL_GENERATIONS: readonly string[] = ['auto', 'hos', 'soc8', 'soc9'];

const INSTALLER_VERSIONS: readonly string[] = ['auto', '1.0', '1.0.1', '1.1', '1.1.1'];

export const settingsTable: readonly Setting[] = [
  {
    key: 'helion.rules',
    type: 'object',
    default: {},
    values: SEVERITIES,
    description:
      'Severity per rule id: error, warning, info or hint, or off to switch the rule off, for example { "plan/node-count": "warning" }.',
  },
  {
    key: 'helion.maxFileSize',
    type: 'number',
    default: DEFAULT_MAX_FILE_SIZE,
    description: 'Files larger than this many kilobytes get colours but are not checked.',
  },
  {
    key: 'helion.installer.version',
    type: 'string',
    default: 'auto',
    values: INSTALLER_VERSIONS,
    description:
      'The release of HP Helion OpenStack that installer files (JSON and baremetal.csv) are written for; auto finds it out from what they hold.',
  },
  {
    key: 'helion.inputModel.generation',
    type: 'string',
    default: 'auto',
    values: INPUT_MODEL_GENERATIONS,
    description:
      'The generation of the product that input models (cloudConfig.yml) are written for: hos (Helion OpenStack 2 - 4), soc8 or soc9 (SUSE OpenStack Cloud 8 or 9); auto finds it out from the components that a model uses.',
  },
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
    description: 'Lets Format Document tidy up baremetal.csv.',
  },
  {
    // Read by the client library; the server never sees it.
    key: 'helion.trace.server',
    type: 'string',
    default: 'off',
    values: ['off', 'messages', 'verbose'],
    description:
      'What the channel "Helion (trace)" shows of the messages between VS Code and the Helion language server.',
  },
];

export interface Settings {
  readonly rules: RuleSettings;
  /** The longest text that is checked, in UTF-16 units. */
  readonly maxLength: number;
  /** Undefined: find out. */
  readonly installerVersion: string | undefined;
  /** Undefined: find out. */
  readonly inputModelGeneration: string | undefined;
  readonly alignColumns: boolean;
  readonly formatBaremetal: boolean;
}

export const defaultSettings: Settings = {
  rules: {},
  maxLength: DEFAULT_MAX_FILE_SIZE * 1024,
  installerVersion: undefined,
  inputModelGeneration: undefined,
  alignColumns: true,
  formatBaremetal: true,
};

function readRules(rules: unknown, complaints: string[]): Record<string, Severity | 'off'> {
  const understood: Record<string, Severity | 'off'> = {};
  for (const [rule, value] of Object.entries(isRecord(rules) ? rules : {})) {
    const severity = SEVERITIES.find((each) => each === value);
    if (severity) understood[rule] = severity;
    else
      complaints.push(
        `The setting 'helion.rules' gives '${rule}' the value ${JSON.stringify(value)}; it must be one of ${SEVERITIES.join(', ')}.`,
      );
  }
  return understood;
}

/** Reads the section `helion`. What cannot be understood keeps its default and gives a sentence for the log. */
export function readSettings(section: unknown): { settings: Settings; complaints: readonly string[] } {
  const { rules, maxFileSize, installer, inputModel, baremetal } = isRecord(section) ? section : {};
  const complaints: string[] = [];
  const understood = readRules(rules, complaints);
  let size = DEFAULT_MAX_FILE_SIZE;
  if (typeof maxFileSize === 'number' && maxFileSize > 0) size = maxFileSize;
  else if (maxFileSize !== undefined && maxFileSize !== null)
    complaints.push(
      `The setting 'helion.maxFileSize' is ${JSON.stringify(maxFileSize)}; it must be a number above 0.`,
    );
  const { version } = isRecord(installer) ? installer : {};
  const installerVersion = INSTALLER_VERSIONS.find((each) => each === version);
  if (installerVersion === undefined && version !== undefined && version !== null)
    complaints.push(
      `The setting 'helion.installer.version' is ${JSON.stringify(version)}; it must be one of ${INSTALLER_VERSIONS.join(', ')}.`,
    );
  const { generation } = isRecord(inputModel) ? inputModel : {};
  const inputModelGeneration = INPUT_MODEL_GENERATIONS.find((each) => each === generation);
  if (inputModelGeneration === undefined && generation !== undefined && generation !== null)
    complaints.push(
      `The setting 'helion.inputModel.generation' is ${JSON.stringify(generation)}; it must be one of ${INPUT_MODEL_GENERATIONS.join(', ')}.`,
    );
  const { alignColumns, format } = isRecord(baremetal) ? baremetal : {};
  const settings = {
    rules: understood,
    maxLength: size * 1024,
    installerVersion: installerVersion === 'auto' ? undefined : installerVersion,
    inputModelGeneration: inputModelGeneration === 'auto' ? undefined : inputModelGeneration,
    alignColumns: alignColumns !== false,
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
    a.installerVersion === b.installerVersion &&
    a.inputModelGeneration === b.inputModelGeneration &&
    a.alignColumns === b.alignColumns &&
    a.formatBaremetal === b.formatBaremetal &&
    rules.length === Object.keys(b.rules).length &&
    rules.every(([rule, severity]) => b.rules[rule] === severity)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

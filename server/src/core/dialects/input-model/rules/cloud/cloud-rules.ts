/** `cloudConfig.yml`, and what the files of a model must have together. */
import { inFile } from '../../../../rules/in-file.js';
import type { Report } from '../../../../rules/rule.js';
import { insertEntry, replaceScalar, setValue } from '../../../../syntax/rewrite.js';
import { exampleFile, exampleModel } from '../../examples.js';
import { mandatoryLists } from '../../model/model-kinds.js';
import { finding, frameRule, type ModelRule } from '../define.js';
import { moreFile } from '../more-file.js';

const CONFIG = 'cloudConfig.yml';
const audit = (text: string) => () =>
  exampleModel({
    [CONFIG]: exampleFile(CONFIG).replace('  name: example\n', `  name: example\n  audit-settings:\n${text}`),
  });
const dns = (text: string) => () =>
  exampleModel({
    [CONFIG]: exampleFile(CONFIG).replace('  name: example\n', `  name: example\n  dns-settings:\n${text}`),
  });
const source = 'Ardana configuration processor, cloud configuration validator';

export const cloudRules: readonly ModelRule[] = [
  {
    id: 'input-model/input-no-version',
    severity: 'error',
    docs: {
      summary: 'A file does not say which version of the format it is written in.',
      why: 'The configuration processor stops at the first such file.',
      source: 'Ardana configuration processor, input',
      bad: () => exampleModel({ 'data/more.yml': 'server-roles: []\n' }),
      good: () => exampleModel(moreFile('server-roles: []\n')),
    },
  },
  frameRule({
    id: 'input-model/missing-top-level-key',
    severity: 'error',
    docs: {
      summary: 'A list that every model has stands in no file.',
      why: 'The configuration processor rejects the model with a message that names no file.',
      source: 'Ardana configuration processor, validators',
      bad: () => {
        const { 'data/disks.yml': _, ...others } = exampleModel();
        return others;
      },
      good: () => exampleModel(),
    },
    *check(frame): Iterable<Report> {
      const { config } = frame;
      const first = config?.top?.node.entries[0];
      if (!config || !first) return;
      for (const list of mandatoryLists)
        if (frame.hasList(list) === false)
          yield finding(
            { file: config.file, node: first.key },
            `No file of this model has the list '${list}'.`,
          );
    },
  }),
  frameRule({
    id: 'input-model/audit-default-invalid',
    severity: 'error',
    docs: {
      summary: 'What services do by default about audit is neither enabled nor disabled.',
      why: 'There are no other words.',
      source,
      bad: audit('    default: maybe\n'),
      good: audit('    default: disabled\n'),
    },
    *check(frame): Iterable<Report> {
      const settings = frame.config?.top?.map('cloud')?.map('audit-settings');
      const value = settings?.text('default');
      if (!settings || !value || value.value === 'enabled' || value.value === 'disabled') return;
      yield finding(value.at, `'${value.value}' is neither 'enabled' nor 'disabled'.`, {
        fixes: () =>
          ['disabled', 'enabled'].map((word) => ({
            title: `Change to '${word}'`,
            edits: inFile(settings.file, replaceScalar(settings.file, value.node, word)),
          })),
      });
    },
  }),
  frameRule({
    id: 'input-model/audit-dir-empty',
    severity: 'error',
    docs: {
      summary: 'The folder for audit is empty.',
      why: 'Services would not know where to write. Without the key it is /var/audit.',
      source,
      bad: audit("    audit-dir: ''\n"),
      good: audit('    audit-dir: /var/audit\n'),
    },
    *check(frame): Iterable<Report> {
      const settings = frame.config?.top?.map('cloud')?.map('audit-settings');
      const entry = settings?.node.entries.find(({ key }) => key.value === 'audit-dir');
      if (
        !settings ||
        entry?.value.type !== 'scalar' ||
        (entry.value.value !== '' && entry.value.value !== null)
      )
        return;
      yield finding(
        { file: settings.file, node: entry.key },
        "The folder 'audit-dir' is empty; without the key it is '/var/audit'.",
        {
          fixes: () => [
            {
              title: "Set it to '/var/audit'",
              edits: inFile(settings.file, setValue(settings.file, entry, '/var/audit')),
              preferred: true,
            },
          ],
        },
      );
    },
  }),
  frameRule({
    id: 'input-model/dns-no-nameservers',
    severity: 'error',
    docs: {
      summary: 'The settings of the resolver name no name server.',
      why: 'The settings are written to every server; without `nameservers` the configuration processor cannot write them.',
      source: 'Ardana configuration processor, variables for all hosts',
      bad: dns('    domain: example.org\n'),
      good: dns('    domain: example.org\n    nameservers:\n      - 192.168.9.2\n'),
    },
    *check(frame): Iterable<Report> {
      const settings = frame.config?.top?.map('cloud')?.map('dns-settings');
      if (!settings || settings.keys.length === 0 || settings.has('nameservers')) return;
      yield finding(settings.nameAt, "'dns-settings' has no 'nameservers'.", {
        fixes: () => [
          {
            title: "Add 'nameservers'",
            edits: inFile(settings.file, insertEntry(settings.file, settings.node, 'nameservers', [''])),
          },
        ],
      });
    },
  }),
];

/** Pass-through files as such: their shape, their values, and options that stand twice. */
import type { SourceFile } from '../../../../model/source-file.js';
import type { Section, Value } from '../../../../model/value.js';
import type { Fix, Report, Rule } from '../../../../rules/rule.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { removeItem, renameKey } from '../../../../syntax/rewrite.js';
import type { MapEntry, SyntaxNode } from '../../../../syntax/tree.js';
import { nearest } from '../../../../text/nearest.js';
import type { Config, Misshapen, Option, Part } from '../../model/helpers/read-passthrough.js';
import type { Installer } from '../../model/installer-model.js';
import { definePassthroughRule, fix } from './about-helpers.js';
import { dhcpAgent, dhcpAgentFile, example } from './example-passthrough.js';

const SERVERS = { dnsmasq_dns_servers: '172.20.1.53' };
const good = dhcpAgent({ dhcp_delete_namespaces: 'True', ...SERVERS });
const PAGES = 'Name resolution page 1.1; LDAP page 1.1';

const TITLES: Readonly<Record<Part, string>> = {
  service: 'A service',
  domain: 'A domain',
  section: 'A section',
  option: 'An option',
};

/** The keys that each part has. */
const KEYS: Readonly<Record<Part, readonly string[]>> = {
  service: ['config', 'domains'],
  domain: ['description', 'config'],
  section: ['section', 'values'],
  option: ['option', 'value'],
};

function sayShape(file: SourceFile, found: Misshapen): Report {
  switch (found.kind) {
    case 'no-map':
      return {
        at: { file, node: found.at },
        message: `${TITLES[found.part]} is an object in braces with ${said(KEYS[found.part])}.`,
      };
    case 'no-list':
      return { at: { file, node: found.at }, message: `'${found.key}' is a list in brackets.` };
    case 'no-text':
      return { at: { file, node: found.at }, message: `'${found.key}' is a name, and so text in quotes.` };
    case 'no-key':
      return lacking(file, found.part, found.at, found.key);
  }
}

function said(keys: readonly string[]): string {
  return keys.map((key) => `'${key}'`).join(keys.includes('domains') ? ' or ' : ' and ');
}

/** Points at the key that was most likely meant, else at the head of the map. */
function lacking(file: SourceFile, part: Part, { node, shared }: Section, key: string): Report {
  const strangers = node.entries.filter((entry) => !KEYS[part].includes(String(entry.key.value)));
  const near = nearest(
    key,
    strangers.map((entry) => String(entry.key.value)),
  );
  const wrong = strangers.find((entry) => entry.key.value === near);
  const fixes = (entry: MapEntry): readonly Fix[] =>
    shared ? [] : [fix(file, `Rename '${entry.key.value}' to '${key}'`, renameKey(file, entry, key), true)];
  return {
    at: { file, node: wrong?.key ?? headOf(node) },
    message: `${TITLES[part]} needs '${key}'${wrong ? `; did you mean that by '${wrong.key.value}'?` : '.'}`,
    ...(wrong && { fixes: () => fixes(wrong) }),
  };
}

function headOf(node: Section['node']): SyntaxNode {
  return node.parent?.type === 'entry' ? node.parent.key : (node.entries[0]?.key ?? node);
}

export const passthroughRules: readonly Rule<Installer>[] = [
  definePassthroughRule({
    id: 'installer/passthrough-shape',
    severity: 'error',
    docs: {
      summary: 'A pass-through file does not have the shape that the installer reads.',
      why: 'The installer hands on services, each with a list of sections, each with a list of options. It stops at another shape, or leaves out what it does not find.',
      source: PAGES,
      ...example(dhcpAgentFile, good.replace('"values"', '"value"'), good),
    },
    check({ passthrough: { file, misshapen }, report }) {
      for (const found of misshapen) report(sayShape(file, found));
    },
  }),
  definePassthroughRule({
    id: 'installer/passthrough-value-type',
    severity: 'error',
    docs: {
      summary: 'The value of an option is not text.',
      why: 'Values are written into configuration files as they are. Numbers and booleans without quotes are not taken.',
      source: PAGES,
      ...example(dhcpAgentFile, dhcpAgent({ dhcp_delete_namespaces: true, ...SERVERS }), good),
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { name, value, written } of optionsIn(configs)) {
        if (value || !written || isUnknown(written)) continue;
        // Nothing between colon and comma is broken JSON first of all.
        if (written.type === 'scalar' && written.style === 'missing') continue;
        const text = written.type === 'scalar' && written.value !== null ? asText(written.value) : undefined;
        report({
          at: { file, node: written },
          message: `The value of '${name.value}' must be text${text === undefined ? ' in quotes' : `: "${text}"`}.`,
          fixes: () =>
            text === undefined
              ? []
              : [
                  fix(
                    file,
                    'Put the value in quotes',
                    { span: file.tree.spanOf(written), newText: JSON.stringify(text) },
                    true,
                  ),
                ],
        });
      }
    },
  }),
  definePassthroughRule({
    id: 'installer/passthrough-option-duplicate',
    severity: 'warning',
    docs: {
      summary: 'An option stands in a section twice.',
      why: 'One of the two values is lost, and nobody can be certain which.',
      source: 'Pass-through files become sections of configuration files, in which an option has one value',
      ...example(dhcpAgentFile, good.replace('"dhcp_delete_namespaces"', '"dnsmasq_dns_servers"'), good),
    },
    check({ passthrough: { file, configs }, report }) {
      for (const { sections } of configs) {
        // A section that is written twice is one section.
        const seen = new Map<string, Value<string>>();
        for (const { name: section, options } of sections)
          for (const { name, section: option } of section ? options : []) {
            const key = `${section?.value}\n${name.value}`;
            const first = seen.get(key);
            if (!first) seen.set(key, name);
            else
              report({
                at: name.at,
                message: `'${name.value}' stands in the section '${section?.value}' a second time.`,
                related: [{ at: first.at, message: 'It stands here first.' }],
                fixes: () => [
                  fix(file, `Remove this '${name.value}'`, removeItem(file, option.node)),
                  ...removeOwner(file, first),
                ],
              });
          }
      }
    },
  }),
];

/** The option whose name this is, out of its list. */
function removeOwner(file: SourceFile, name: Value<string>): readonly Fix[] {
  const option = name.entry?.parent;
  return option ? [fix(file, `Remove the first '${name.value}'`, removeItem(file, option))] : [];
}

function optionsIn(configs: readonly Config[]): readonly Option[] {
  return configs.flatMap(({ sections }) => sections.flatMap(({ options }) => options));
}

function asText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value);
}

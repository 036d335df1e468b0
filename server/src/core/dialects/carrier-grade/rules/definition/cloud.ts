/** `definition.json`: the version and name of the cloud, and the files that it names. */

import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { insertEntry, insertRootEntry } from '../../../../syntax/rewrite.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { wholeOf } from '../../model/read-values.js';
import { absentKeys, changeTo, defineFileRule, headOf, keyOf, quoted } from '../define.js';

/** The files that begin with a product version. */
const VERSIONED = new Set<string>([
  'definition',
  'environment',
  'nodes',
  'ansible',
  'ldap',
  'wr',
  'esx',
  'ironic',
  'neutron-bm',
  'control-plane',
]);

/** Source: installation pages of Carrier Grade, name of the cloud. */
const LONGEST_NAME = 63;
const LONGEST_SACRAMENTO_NAME = 40;

const CLOUD_KEYS = ['name', 'nickname', 'server-config', 'environment', 'network-config'];

export const cloudRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ files }) => files, {
    id: 'carrier-grade/cg-product-version',
    severity: 'error',
    docs: {
      summary: 'The version of the product is missing or not 1.',
      why: 'Every file of the model says which format it is in, and the only one that exists is 1.',
      source: 'Every sample file of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json product.version': 2 }),
    },
    check({ file, report }) {
      const { root, reader, kind, head } = file;
      if (!root || !VERSIONED.has(kind)) return;
      const product = reader.sectionAt(root, 'product');
      const version = reader.value(product, 'version', wholeOf);
      if (version && version.value !== 1) {
        report({
          at: version.at,
          message: `The version of the product is 1, not ${version.value}.`,
          fixes: () => [changeTo(file, version, 1, true)],
        });
      } else if (product && product.state('version') === 'absent') {
        const at = keyOf(root, 'product') ?? head;
        report({
          at,
          message: "'product' has no 'version'.",
          fixes: () => [
            {
              title: "Add 'version: 1'",
              edits: inFile(file.file, insertEntry(file.file, product.node, 'version', 1)),
              preferred: true,
            },
          ],
        });
      } else if (root.state('product') === 'absent') {
        report({
          at: head,
          message: "This file has no 'product' with its version.",
          fixes: () => [
            {
              title: "Add 'product'",
              edits: inFile(file.file, insertRootEntry(file.file, 'product', { version: 1 })),
              preferred: true,
            },
          ],
        });
      }
    },
  }),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-cloud-name',
    severity: 'error',
    docs: {
      summary: 'The cloud has a name that it cannot have.',
      why: `The name becomes part of host names: up to ${LONGEST_NAME} letters, digits and dashes, with no dash at either end.`,
      source: 'Installation pages of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json cloud.name': 'harbour_one' }),
    },
    check({ file: { name }, report }) {
      if (!name) return;
      const wrong = wrongName(name.value);
      if (wrong) report({ at: name.at, message: `The name of the cloud ${wrong}.` });
    },
  }),
  defineFileRule(
    ({ definition, template }) => (definition && template === 'sacramento' ? [definition] : []),
    {
      id: 'carrier-grade/cg-cloud-name-sacramento',
      severity: 'error',
      docs: {
        summary: 'The name of a cloud of the template sacramento is too long or has a dash.',
        why: `With bare-metal servers the name is used where dashes have a meaning; it may have ${LONGEST_SACRAMENTO_NAME} letters and digits.`,
        source: 'Installation page of the template sacramento',
        ...cloudExample(
          { 'definition.json cloud.name': 'harbour-one', 'environment.json node-type.2.name': 'BAR' },
          { 'environment.json node-type.2.name': 'BAR' },
        ),
      },
      check({ file: { name }, report }) {
        if (!name || wrongName(name.value)) return;
        if (name.value.includes('-'))
          report({ at: name.at, message: 'In the template sacramento the name of the cloud has no dash.' });
        else if (name.value.length > LONGEST_SACRAMENTO_NAME)
          report({
            at: name.at,
            message: `In the template sacramento the name of the cloud has at most ${LONGEST_SACRAMENTO_NAME} characters, not ${name.value.length}.`,
          });
      },
    },
  ),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-cloud-key-missing',
    severity: 'error',
    docs: {
      summary: 'The cloud lacks its name or one of its files.',
      why: 'The configuration processor finds servers, networks and the control data only through these keys.',
      source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json cloud.environment': undefined }),
    },
    check({ file, report }) {
      const { cloud, root, head } = file;
      if (root?.state('cloud') === 'absent')
        report({ at: head, message: "This file has no 'cloud' with the name and the files of the cloud." });
      if (!cloud || !root) return;
      const missing = absentKeys(cloud, CLOUD_KEYS);
      if (missing.length === 0) return;
      const usual: Readonly<Record<string, string>> = {
        'server-config': 'nodes.json',
        environment: 'environment.json',
        'network-config': '.hos/lnet-control-data.json',
      };
      report({
        at: keyOf(root, 'cloud') ?? head,
        message: `'cloud' lacks ${quoted(missing)}.`,
        fixes: () =>
          missing.flatMap((key) => {
            const value = usual[key];
            if (value === undefined) return [];
            const edits = inFile(file.file, insertEntry(file.file, cloud.node, key, value));
            return [{ title: `Add '${key}: ${value}'`, edits }];
          }),
      });
    },
  }),
  defineFileRule(({ definition }) => (definition ? [definition] : []), {
    id: 'carrier-grade/cg-properties-missing',
    severity: 'warning',
    docs: {
      summary: 'There are files of variables, but the definition does not name their folder.',
      why: "The configuration processor reads variables only from the folder that 'properties' names.",
      source: 'Sample files definition.json; the template denver of release 1.1 has its variables inline',
      ...cloudExample({ 'definition.json cloud.properties': undefined }),
    },
    check({ file, model, report }) {
      const { cloud, root, head } = file;
      if (!cloud || !root || cloud.state('properties') !== 'absent') return;
      if (root.state('ansible-vars') !== 'absent' || root.state('wr-vars') !== 'absent') return;
      const first = model.vars.find(({ path }) => path.startsWith('vars/'));
      if (!first) return;
      report({
        at: keyOf(root, 'cloud') ?? head,
        message: `'${first.path}' is not read, because 'cloud' has no 'properties'.`,
        related: [{ at: first.head, message: 'This file is not read.' }],
        fixes: () => [
          {
            title: "Add 'properties: vars'",
            edits: inFile(file.file, insertEntry(file.file, cloud.node, 'properties', 'vars')),
            preferred: true,
          },
        ],
      });
    },
  }),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-control-plane-path',
    severity: 'error',
    docs: {
      summary: 'A control plane is not read from a JSON file below .hos.',
      why: 'Control planes are delivered with the product, in the folder .hos of the cloud directory.',
      source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json control-planes.0.file': 'ccp-dcn-esx.json' }),
    },
    check({ file, report }) {
      for (const plane of file.controlPlanes.items) {
        const path = plane.file;
        if (!path || /^\.hos\/[^/]+\.json$/.test(path.value)) continue;
        const name = path.value.slice(path.value.lastIndexOf('/') + 1);
        report({
          at: path.at,
          message: `'${path.value}' is no JSON file below '.hos/'.`,
          fixes: () => (/\.json$/.test(name) ? [changeTo(file, path, `.hos/${name}`)] : []),
        });
      }
    },
  }),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-resource-nodes-shape',
    severity: 'error',
    docs: {
      summary: 'Resource nodes have neither a type nor a file, or stand outside their list.',
      why: "What runs beside the controllers is listed under 'resource-nodes', each with a type or a file; elsewhere it is not read.",
      source: 'Sample files definition.json; a published revision has lost this list',
      ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.file': undefined }),
    },
    check({ file, report }) {
      const { reader, root } = file;
      for (const { resourceNodes } of file.controlPlanes.items)
        for (const { section } of resourceNodes.items)
          if (section.state('type') === 'absent' && section.state('file') === 'absent')
            report({ at: headOf(section), message: "Resource nodes need a 'type' or a 'file'." });
      for (const item of reader.list(root, 'control-planes').items) {
        const section = reader.section(item);
        const count = section && keyOf(section, 'count');
        if (section && count && section.state('resource-nodes') === 'absent')
          report({
            at: count,
            message: "'count' stands beside the control plane; it belongs to an item of 'resource-nodes'.",
          });
      }
    },
  }),
  defineFileRule(({ definitions }) => definitions, {
    id: 'carrier-grade/cg-count-invalid',
    severity: 'error',
    docs: {
      summary: 'The number of resource nodes is no whole number from 1 on.',
      why: 'There is at least one node of what is listed; what is not wanted is not listed.',
      source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 0 }),
    },
    check({ file, report }) {
      for (const { resourceNodes } of file.controlPlanes.items) {
        for (const { section } of resourceNodes.items) {
          const written = file.reader.value(section, 'count', ({ value }) =>
            typeof value === 'number' || typeof value === 'string' ? value : undefined,
          );
          if (written && !(Number.isInteger(written.value) && Number(written.value) >= 1))
            report({
              at: written.at,
              message: `'count' must be a whole number from 1 on, not '${written.value}'.`,
              fixes: () =>
                /^[1-9]\d*$/.test(String(written.value))
                  ? [changeTo(file, written, Number(written.value), true)]
                  : [],
            });
        }
      }
    },
  }),
];

/** Half a sentence, or undefined for a good name. */
function wrongName(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return `has ${name.length} characters; there may be ${LONGEST_NAME}`;
  if (!/^[A-Za-z0-9-]+$/.test(name)) return 'may hold only letters, digits and dashes';
  if (name.startsWith('-') || name.endsWith('-')) return 'must not begin or end with a dash';
  return undefined;
}

/** Control-plane files below `.hos`: their type, their tiers, and the services in them. */

import { controllerCount } from '../../../../architecture/carrier-grade-servers.js';
import { carrierGradeServices } from '../../../../architecture/carrier-grade-services.js';
import type { Value } from '../../../../model/value.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Rule } from '../../../../rules/rule.js';
import { insertEntry, removeItem } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { textOf, wholeOf } from '../../model/read-values.js';
import { absentKeys, changeTo, defineFileRule, headOf, keyOf, quoted } from '../define.js';

const FILE = '.hos/ccp-dcn-esx.json';
const TIER_KEYS = ['id', 'member-count', 'node-type', 'services'];

/** How close a service name must be to a known one to be taken for a slip: the full list is not public. */
const CLOSE = 1;

export const controlPlaneFileRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-type',
    severity: 'error',
    docs: {
      summary: 'A control plane is not of the type ccp, or a tier lacks a key.',
      why: 'The configuration processor knows a control plane by its type, and a tier by its id, its size, its node type and its services.',
      source: 'Sample files ccp-dcn-esx.json',
      ...cloudExample({ [`${FILE} type`]: 'cp' }),
    },
    check({ file, report }) {
      const { root, reader, head } = file;
      if (!root) return;
      const type = reader.value(root, 'type', textOf);
      if (type && type.value !== 'ccp')
        report({
          at: type.at,
          message: `The type of a control plane is 'ccp', not '${type.value}'.`,
          fixes: () => [changeTo(file, type, 'ccp', true)],
        });
      else if (root.state('type') === 'absent')
        report({
          at: head,
          message: "This control plane has no 'type'.",
          fixes: () => [
            {
              title: "Add 'type: ccp'",
              edits: inFile(file.file, insertEntry(file.file, root.node, 'type', 'ccp')),
              preferred: true,
            },
          ],
        });
      for (const { section, id } of file.tiers.items) {
        const missing = absentKeys(section, TIER_KEYS);
        if (missing.length > 0)
          report({ at: headOf(section, id), message: `This tier lacks ${quoted(missing)}.` });
      }
    },
  }),
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-member-count',
    severity: 'error',
    docs: {
      summary: 'A tier has a number of members that it cannot have.',
      why: 'The tier of controllers has three; the tier of DCN nodes has as many as there are controllers of the overlay, two with high availability and one without.',
      source: 'Sample files ccp-dcn-esx.json; installation page of the template sacramento',
      ...cloudExample({ [`${FILE} tiers.1.member-count`]: 2 }),
    },
    check({ file, model, report }) {
      const ansible = model.varsOf('ansible');
      const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
      for (const { nodeType, memberCount } of file.tiers.items) {
        if (!memberCount) continue;
        if (nodeType?.value === 'ccn-001' && memberCount.value !== controllerCount)
          report({
            at: memberCount.at,
            message: `The tier of controllers has ${controllerCount} members, not ${memberCount.value}.`,
            fixes: () => [changeTo(file, memberCount, controllerCount, true)],
          });
        if (nodeType?.value !== 'dcn-001') continue;
        const wanted = enabled?.value === 1 ? 2 : enabled?.value === 0 ? 1 : undefined;
        if (wanted !== undefined && memberCount.value !== wanted && enabled)
          report({
            at: memberCount.at,
            message: `'vsc_ha_enabled' is ${enabled.value}, so the tier of DCN nodes has ${wanted === 1 ? 'one member' : 'two members'}, not ${memberCount.value}.`,
            related: [{ at: enabled.at, message: 'High availability is decided here.' }],
          });
      }
    },
  }),
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-node-type',
    severity: 'error',
    docs: {
      summary: 'A tier names a node type that is not written as one, or that the environment does not have.',
      why: 'The tier takes the servers whose group begins with this node type: in lower case, with one number, such as ccn-001.',
      source: 'Sample files ccp-dcn-esx.json and environment.json',
      ...cloudExample({ [`${FILE} tiers.1.node-type`]: 'ccm-001' }),
    },
    check({ file, model: { environment, definition }, report }) {
      const used = definition?.controlPlanes.items.some((plane) => plane.file?.value === file.path);
      const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value.toLowerCase() ?? []) ?? [];
      for (const { nodeType } of file.tiers.items) {
        if (!nodeType) continue;
        const type = /^([a-z]+)-\d{3}$/.exec(nodeType.value)?.[1];
        if (type === undefined) {
          report({
            at: nodeType.at,
            message: `'${nodeType.value}' is no node type of a tier; write one such as 'ccn-001'.`,
          });
        } else if (used && environment?.nodeTypes.complete && types.length > 0 && !types.includes(type)) {
          const guess = nearest(type, types);
          const right = guess && nodeType.value.replace(type, guess);
          report({
            at: nodeType.at,
            message: `The environment has no node type '${type.toUpperCase()}'${guess ? `; did you mean '${right}'?` : '.'}`,
            fixes: () => (right ? [changeTo(file, nodeType, right, true)] : []),
          });
        }
      }
    },
  }),
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-service-unknown',
    severity: 'warning',
    docs: {
      summary: 'A service has nearly the name of a known one.',
      why: 'A service that is not known by its name is not installed. Only slips of a letter or of case are told, because the product has services that were never published.',
      source: 'Sample files ccp-dcn-esx.json and definition.json',
      ...cloudExample({ [`${FILE} tiers.1.services.2.name`]: 'mysq' }),
    },
    check({ file, report }) {
      for (const { services } of file.tiers.items) {
        for (const service of services.items) {
          if (carrierGradeServices.includes(service.value)) continue;
          const lower = service.value.toLowerCase();
          const known =
            carrierGradeServices.find((each) => each.toLowerCase() === lower) ??
            carrierGradeServices.find((each) => each.length > 4 && isClose(each, service.value));
          if (known)
            report({
              at: service.at,
              message: `There is a service '${known}'; is '${service.value}' a slip?`,
              fixes: () => [changeTo(file, service, known)],
            });
        }
      }
    },
  }),
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-service-duplicate',
    severity: 'warning',
    docs: {
      summary: 'A service stands in a tier twice.',
      why: 'It is installed once; the second entry is a slip, perhaps for another service.',
      source: 'Arithmetic',
      ...cloudExample({ [`${FILE} tiers.1.services.3.name`]: 'mysql' }),
    },
    check({ file, report }) {
      for (const { services } of file.tiers.items) {
        const seen = new Map<string, Value<string>>();
        for (const service of services.items) {
          const first = seen.get(service.value);
          if (!first) {
            seen.set(service.value, service);
            continue;
          }
          report({
            at: service.at,
            message: `'${service.value}' stands in this tier twice.`,
            related: [{ at: first.at, message: 'It stands here first.' }],
            fixes: () => {
              const item = service.entry?.parent;
              return item
                ? [
                    {
                      title: `Remove '${service.value}'`,
                      edits: inFile(file.file, removeItem(file.file, item)),
                      preferred: true,
                    },
                  ]
                : [];
            },
          });
        }
      }
    },
  }),
  defineFileRule(({ controlPlaneFiles }) => controlPlaneFiles, {
    id: 'carrier-grade/cg-ccp-tier-id-duplicate',
    severity: 'error',
    docs: {
      summary: 'Two tiers have one id.',
      why: 'Host names are made of the id of the tier, so that two tiers of one id would have hosts of the same names.',
      source: 'Arithmetic',
      ...cloudExample({ [`${FILE} tiers.1.id`]: '1' }),
    },
    check({ file, report }) {
      const seen = new Map<string, Value<string>>();
      for (const { id, section } of file.tiers.items) {
        const first = id && seen.get(id.value);
        if (id && first)
          report({
            at: keyOf(section, 'id') ? id.at : section.at,
            message: `Another tier has the id '${id.value}'.`,
            related: [{ at: first.at, message: 'It is here.' }],
          });
        else if (id) seen.set(id.value, id);
      }
    },
  }),
];

/** One letter more, less or other. */
function isClose(known: string, written: string): boolean {
  return Math.abs(known.length - written.length) <= CLOSE && nearest(written, [known]) === known;
}

/** Node groups of servers: their form, their node types, and how many servers there are of each. */
import { controllerCount, highlyAvailableCount } from '../../../../architecture/carrier-grade-servers.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { cloudExample } from '../../examples.js';
import type { CarrierGrade, Server } from '../../model/carrier-grade-model.js';
import { wholeOf } from '../../model/read-values.js';
import { changeTo, defineFileRule, quoted } from '../define.js';

const TEMPLATE_TYPES: Readonly<Record<string, readonly string[]>> = {
  denver: ['CCN'],
  tahoe: ['CCN', 'DCN', 'VRG'],
  memphis: ['CCN', 'DCN', 'VRG', 'CPN', 'CPX'],
};

export const groupRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ provisions }) => provisions, {
    id: 'carrier-grade/cg-node-group',
    severity: 'error',
    docs: {
      summary: 'The group of a server is not written as a group, or its node type is unknown.',
      why: 'The group says what the server becomes: a node type of the environment and two numbers, such as CCN-001-001.',
      source: 'Sample files node-provision.json and environment.json',
      ...cloudExample({ 'node-provision.json 5.node_group': 'VRS-001-001' }),
    },
    check({ file, model, report }) {
      const { environment } = model;
      const whole = file === model.provision && environment?.nodeTypes.complete;
      const types = environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []) ?? [];
      for (const { group, type } of file.servers.items) {
        if (!group) continue;
        if (type === undefined)
          report({
            at: group.at,
            message: `'${group.value}' is no node group; write a node type and two numbers, such as 'CCN-001-001'.`,
          });
        else if (whole && !types.includes(type)) {
          const guess = nearest(type, types);
          const right = guess && group.value.replace(/^[A-Za-z]+/, guess);
          report({
            at: group.at,
            message: `The environment has no node type '${type}'${guess ? `; did you mean '${guess}'?` : `, only ${quoted(types)}.`}`,
            fixes: () => (right ? [changeTo(file, group, right, true)] : []),
          });
        }
      }
    },
  }),
  defineFileRule(({ provisions }) => provisions, {
    id: 'carrier-grade/cg-node-group-name',
    severity: 'warning',
    docs: {
      summary: 'The name of a server says another node type than its group.',
      why: 'Names such as vrg1 are for people; in the group of another type one of the two is a slip.',
      source: 'Sample files node-provision.json: names begin with the node type',
      ...cloudExample({ 'node-provision.json 5.node_group': 'DCN-001-001' }),
    },
    check({ file, model: { environment }, report }) {
      const types = new Set(environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []));
      for (const { name, group, type } of file.servers.items) {
        const said = name && /^([A-Za-z]+)[-_]?\d+$/.exec(name.value)?.[1]?.toUpperCase();
        if (!name || !group || !type || !said || said === type || !types.has(said)) continue;
        report({
          at: name.at,
          message: `'${name.value}' sounds like a ${said} node, but its group is '${group.value}'.`,
          related: [{ at: group.at, message: 'The group stands here.' }],
        });
      }
    },
  }),
  defineFileRule(({ provision }) => (provision ? [provision] : []), {
    id: 'carrier-grade/cg-ccn-count',
    severity: 'error',
    docs: {
      summary: 'There are not three controllers.',
      why: 'Databases and message queues of the controllers are clusters of exactly three.',
      source: 'Installation pages and support matrix of Carrier Grade',
      ...cloudExample({ 'node-provision.json 2': undefined }),
    },
    check({ file: { servers, head }, report }) {
      const controllers = servers.items.filter(({ type }) => type === 'CCN');
      if (!servers.complete || servers.items.some(({ type }) => !type)) return;
      if (servers.items.length === 0 || controllers.length === controllerCount) return;
      const extra = controllers[controllerCount]?.group;
      report({
        at: extra?.at ?? head,
        message: `There ${controllers.length === 1 ? 'is one CCN server' : `are ${controllers.length} CCN servers`}; a cloud has ${controllerCount}.`,
      });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-dcn-vrg-count',
    severity: 'warning',
    docs: {
      summary:
        'The number of DCN or VRG servers is not the one that the control plane or the definition gives.',
      why: 'Member and resource counts say for how many servers services are set up; with fewer servers some are set up nowhere, with more some stand idle.',
      source: 'Sample files definition.json, ccp-dcn-esx.json and node-provision.json',
      ...cloudExample({ 'node-provision.json 4': undefined }),
    },
    check({ model, report }) {
      const { definition, provision, controlPlaneFiles } = model;
      if (!provision?.servers.complete || provision.servers.items.some(({ type }) => !type)) return;
      const of = (type: string) => provision.servers.items.filter((server) => server.type === type);
      for (const file of controlPlaneFiles) {
        if (!definition?.controlPlanes.items.some((plane) => plane.file?.value === file.path)) continue;
        for (const { nodeType, memberCount } of file.tiers.items) {
          const servers = of('DCN');
          if (nodeType?.value !== 'dcn-001' || !memberCount || servers.length === memberCount.value) continue;
          report({
            at: memberCount.at,
            message: `The tier has ${memberCount.value} DCN nodes, but 'node-provision.json' has ${servers.length}.`,
            related: groupPlaces(servers),
          });
        }
      }
      for (const { resourceNodes } of definition?.controlPlanes.items ?? []) {
        for (const { file, count } of resourceNodes.items) {
          const servers = of('VRG');
          if (!file?.value.endsWith('/ccp-vrsg.json') || !count || servers.length === count.value) continue;
          report({
            at: count.at,
            message: `The definition has ${count.value} VRG nodes, but 'node-provision.json' has ${servers.length}.`,
            related: groupPlaces(servers),
          });
        }
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-vrsg-ha',
    severity: 'warning',
    docs: {
      summary: 'High availability of the overlay is on, but there are not two VRG nodes.',
      why: 'With vsc_ha_enabled each part of the overlay has a partner; a lone gateway is still a single point of failure.',
      source: 'Installation page of the template memphis',
      ...cloudExample({ 'definition.json control-planes.0.resource-nodes.0.count': 1 }),
    },
    check({ model, report }) {
      const ansible = model.varsOf('ansible');
      const enabled = ansible?.reader.value(ansible.properties, 'vsc_ha_enabled', wholeOf);
      if (enabled?.value !== 1) return;
      for (const { resourceNodes } of model.definition?.controlPlanes.items ?? [])
        for (const { file, count } of resourceNodes.items)
          if (file?.value.endsWith('/ccp-vrsg.json') && count && count.value !== highlyAvailableCount)
            report({
              at: count.at,
              message: `'vsc_ha_enabled' is 1, so there should be ${highlyAvailableCount} VRG nodes, not ${count.value}.`,
              related: [{ at: enabled.at, message: 'High availability is switched on here.' }],
            });
    },
  }),
  defineFileRule(({ provision }) => (provision ? [provision] : []), {
    id: 'carrier-grade/cg-template-node-type',
    severity: 'warning',
    docs: {
      summary: 'A server is of a node type that the template of the cloud does not have.',
      why: 'The control planes of the template have no services for it: a cloud of the template denver has controllers only, and bare-metal nodes exist only with sacramento.',
      source: 'Installation pages of the templates of Carrier Grade 2.0',
      ...cloudExample({ 'node-provision.json 5.node_group': 'CPX-001-001' }),
    },
    check({ file, model: { template }, report }) {
      const types = template && TEMPLATE_TYPES[template];
      if (!types) return;
      for (const { group, type } of file.servers.items)
        if (group && type && !types.includes(type))
          report({
            at: group.at,
            message: `The template ${template} has no ${type} nodes, only ${types.join(', ')}.`,
          });
    },
  }),
];

function groupPlaces(servers: readonly Server[]) {
  const [first] = servers.flatMap(({ group }) => group ?? []);
  return first ? [{ at: first.at, message: 'The first of the servers is here.' }] : [];
}

/**
 * The schemas of the files in a carrier-grade cloud directory. They give texts, names and formats; what can be wrong is
 * for rules alone, because the formats have more keys and forms than were ever published.
 */
import { root as ansible } from './generated/cg-ansible.js';
import { root as cinderConf } from './generated/cg-cinder-conf.js';
import { root as controlPlane } from './generated/cg-control-plane.js';
import { root as definition } from './generated/cg-definition.js';
import { root as environment } from './generated/cg-environment.js';
import { root as esx } from './generated/cg-esx.js';
import { root as groupVars } from './generated/cg-group-vars.js';
import { root as ironic } from './generated/cg-ironic.js';
import { root as ldap } from './generated/cg-ldap.js';
import { root as machineArchitecture } from './generated/cg-machine-architecture.js';
import { root as neutronBm } from './generated/cg-neutron-bm.js';
import { root as nodeProvision } from './generated/cg-node-provision.js';
import { root as nodes } from './generated/cg-nodes.js';
import { root as siteServices } from './generated/cg-site-services.js';
import { root as wr } from './generated/cg-wr.js';
import type { Schema, SchemaNode } from './schema.js';

const schema = (id: string, root: SchemaNode): Schema => ({ id, root, validate: () => [] });

/** By the kinds of `dialects/carrier-grade`. */
export const carrierGradeSchemas = {
  ansible: schema('cg-ansible', ansible),
  'cinder-conf': schema('cg-cinder-conf', cinderConf),
  'control-plane': schema('cg-control-plane', controlPlane),
  definition: schema('cg-definition', definition),
  environment: schema('cg-environment', environment),
  esx: schema('cg-esx', esx),
  'group-vars': schema('cg-group-vars', groupVars),
  ironic: schema('cg-ironic', ironic),
  ldap: schema('cg-ldap', ldap),
  'machine-architecture': schema('cg-machine-architecture', machineArchitecture),
  'neutron-bm': schema('cg-neutron-bm', neutronBm),
  'node-provision': schema('cg-node-provision', nodeProvision),
  nodes: schema('cg-nodes', nodes),
  'site-services': schema('cg-site-services', siteServices),
  wr: schema('cg-wr', wr),
} as const;

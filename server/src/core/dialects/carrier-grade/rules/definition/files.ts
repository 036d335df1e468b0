/** The files of a cloud directory: those that the definition names and are missing, and those that should not be there. */
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { cloudExample, cloudFiles } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { defineFileRule } from '../define.js';

export const fileRules: readonly Rule<CarrierGrade>[] = [
  defineFileRule(({ definition }) => (definition ? [definition] : []), {
    id: 'carrier-grade/cg-file-missing',
    severity: 'error',
    docs: {
      summary: 'The environment file that the definition names does not exist.',
      why: 'The configuration processor reads the networks of the cloud from it. What the product delivers below .hos, and nodes.json before the servers are provisioned, may be missing.',
      source: 'Sample files definition.json of Carrier Grade 1.1 and 2.0',
      ...cloudExample({ 'definition.json cloud.environment': 'environments.json' }),
    },
    check({ file, model, report }) {
      const { cloud, reader, path } = file;
      // Only in a directory that holds other files of the cloud it is known what is there and what is not.
      if (path !== 'definition.json' || model.environments.length === 0) return;
      const environment = reader.value(cloud, 'environment', ({ value }) =>
        typeof value === 'string' && value !== '' ? value : undefined,
      );
      if (!environment || model.files.some((each) => each.path === environment.value)) return;
      report({
        at: environment.at,
        message: `There is no environment file '${environment.value}' in the cloud directory.`,
        fixes: () => [],
      });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-backup-in-cloud-dir',
    severity: 'warning',
    docs: {
      summary: 'A copy of a file lies inside the cloud directory.',
      why: 'The tools read every JSON file in the directory; copies belong somewhere else, and nowhere below the directory of all clouds.',
      source: 'Installation pages of Carrier Grade 1.1 and 2.0',
      bad: { ...cloudFiles(), 'definition-old.json': cloudFiles()['definition.json'] ?? '' },
      good: cloudFiles(),
    },
    check({ model: { files, definition }, report }) {
      if (definition?.path !== 'definition.json') return;
      for (const { path, head } of files) {
        if (!/[-_.](old|copy|bak|backup|orig|save[d]?)\d*\.json$|\.json[-_.~]|(^|\/)copy[-_ ]of/i.test(path))
          continue;
        report({
          at: head,
          message: `'${path}' looks like a copy; keep copies outside the directories of clouds.`,
        });
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-beta-file-name',
    severity: 'warning',
    docs: {
      summary: 'A file has the name that it had in a beta release.',
      why: 'The released tools look for the new names only.',
      source: 'Early installation pages of Carrier Grade 1.1',
      bad: (() => {
        const { 'environment.json': environment = '', ...others } = cloudFiles({
          'definition.json cloud.environment': 'environmentConfig.json',
        });
        return { ...others, 'environmentConfig.json': environment };
      })(),
      good: cloudFiles(),
    },
    check({ model: { files, definition, definitions }, report }) {
      const beta: Readonly<Record<string, string>> = {
        'environmentConfig.json': 'environment.json',
        'serverConfig.json': 'nodes.json',
        'ccp-1x3-as.json': 'ccp-1x3-ss.json',
      };
      if (definition?.path !== 'definition.json') return;
      for (const { path, head } of files) {
        const now = beta[path.slice(path.lastIndexOf('/') + 1)];
        if (now) report({ at: head, message: `'${path}' is a name of a beta release; call it '${now}'.` });
      }
      for (const { controlPlanes } of definitions)
        for (const { file } of controlPlanes.items)
          if (file?.value.endsWith('/ccp-1x3-as.json'))
            report({
              at: file.at,
              message: "'ccp-1x3-as.json' is a name of a beta release; it is 'ccp-1x3-ss.json' now.",
            });
    },
  }),
  defineFileRule(({ definition, template }) => (definition && template ? [definition] : []), {
    id: 'carrier-grade/cg-control-plane-template',
    severity: 'warning',
    docs: {
      summary: 'The control plane does not fit the template that the rest of the cloud is made from.',
      why: 'The control plane of the template denver has no Distributed Cloud Networking; a cloud with DCN nodes needs that of the others.',
      source: 'Sample files definition.json of the templates',
      ...cloudExample({ 'definition.json control-planes.0.file': '.hos/ccp-1x3-ss.json' }),
    },
    check({ file, model: { environment }, report }) {
      const types = new Set(environment?.nodeTypes.items.flatMap(({ name }) => name?.value ?? []));
      if (types.size === 0) return;
      for (const { file: path } of file.controlPlanes.items) {
        const denver = path && /\/ccp-1x3-[as]s\.json$/.test(path.value);
        const other = path && /\/ccp-dcn-esx\.json$/.test(path.value);
        if (denver && types.has('DCN'))
          report({
            at: path.at,
            message: `'${path.value}' is the control plane of the template denver, but there are DCN nodes; they need '.hos/ccp-dcn-esx.json'.`,
          });
        else if (other && environment?.nodeTypes.complete && !types.has('DCN'))
          report({
            at: path.at,
            message: `'${path.value}' needs DCN nodes, but the environment has none.`,
          });
      }
    },
  }),
];

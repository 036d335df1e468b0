/** The input models of Helion OpenStack 2 - 8 and SUSE OpenStack Cloud CLM 8 / 9: `cloudConfig.yml` and the files below it. */
import { inputModelSchema } from '../../schema/input-model-schema.js';
import { savedAddressesSchema } from '../../schema/saved-addresses-schema.js';
import { savedAllocationsSchema } from '../../schema/saved-allocations-schema.js';
import type { DialectDefinition } from '../dialect.js';
import { detailsOfModel } from './conversion/details-of-model.js';
import { inputModelAssist } from './editor/assist.js';
import { cloudOfModel } from './model/cloud-of-model.js';
import { buildModel, type InputModel } from './model/input-model.js';
import { namesOf } from './model/names.js';
import { inputModelOptions, releasesSet } from './model/options.js';
import { anchors, recognise, savedFiles } from './model/recognise.js';
import { SAVED_ADDRESSES } from './model/saved-addresses.js';
import { SAVED } from './model/saved-allocations.js';
import { shapeRules } from './model/shape-rules.js';
import { titleOf } from './model/title.js';
import { inputModelRules } from './rules/generated/registry.js';

const definition = { schema: inputModelSchema, shapeRules };

export const inputModelDialect: DialectDefinition<InputModel> = {
  id: 'input-model',
  kinds: {
    'cloud-config': definition,
    data: definition,
    [SAVED]: { schema: savedAllocationsSchema, shapeRules: {} },
    [SAVED_ADDRESSES]: { schema: savedAddressesSchema, shapeRules: {} },
  },
  yamlVersion: '1.1',
  pieces: true,
  gathering: {
    ...{ anchors, deep: true, large: true, beside: savedFiles },
    names: /\.(?:yml|json)$|^cloudConfig\.yaml$/,
  },
  options: inputModelOptions,
  recognise,
  newFile: (uri) => (/\/data\/.*\.yml$/.test(uri) ? { kind: 'data', language: 'yaml' } : undefined),
  build: (files, options, root, before) => buildModel(files, root, releasesSet(options), before),
  title: titleOf,
  cloud: cloudOfModel,
  details: detailsOfModel,
  titleReason: ({ frame }) => frame.generation.reason,
  names: namesOf,
  rules: inputModelRules,
  assist: inputModelAssist,
};

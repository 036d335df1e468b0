/** What rules are told of published models for certain, and what is predicted of them, never contradict each other. */
import { describe, expect, test } from 'vitest';
import { contradictions } from '../core/dialects/input-model/prediction/agreement.js';
import { modelOf } from '../core/dialects/input-model/prediction/models.js';
import { describeCorpus } from '../support/corpus.js';

const MODELS = 'models/';
const CONFIG = '/cloudConfig.yml';

describeCorpus('clm', (files) => {
  const roots = files.flatMap(({ name }) =>
    name.startsWith(MODELS) && name.endsWith(CONFIG) ? name.slice(0, -CONFIG.length) : [],
  );

  describe('what rules are told and what is predicted', () => {
    test.each(roots)('%s', (folder) => {
      const own = files.filter(({ name }) => name.startsWith(`${folder}/`) && /\.(?:yml|json)$/.test(name));
      const texts = Object.fromEntries(own.map(({ name, text }) => [name.slice(folder.length + 1), text]));
      expect(contradictions(modelOf(texts), folder.includes('soc9') ? '9' : '5.0')).toEqual([]);
    });
  });
});

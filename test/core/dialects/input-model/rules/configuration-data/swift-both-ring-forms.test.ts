import { test } from 'vitest';
import { swiftBothRingForms } from '../../../../../../server/src/core/dialects/input-model/rules/configuration-data/swift-both-ring-forms.js';
import { checkModel } from '../../../../../support/examples.js';

test('the older list goes as a whole', () => {
  checkModel(swiftBothRingForms, {
    'data/swift.yml': `
      configuration-data:
        - name: SWIFT
          services: [swift]
          data: {}
    `,
    'data/rings.yml': `
      ring-specifications:
      ^ error: Duplicate rings: configuration data also defines them. Remove 'ring-specifications'.
      | related swift.yml:2: The configuration data is here.
      | fix: Remove 'ring-specifications'
      | - ring-specifications:
      | -   - region-name: region1
      | -     rings: []
      | -   - region-name: region2
        - region-name: region1
          rings: []
        - region-name: region2
      server-groups: []
    `,
  });
});

test('one form alone', () => {
  checkModel(swiftBothRingForms, {
    'data/swift.yml': `
      configuration-data:
        - name: SWIFT
          services: [nova]
    `,
    'data/rings.yml': `
      ring-specifications:
        - region-name: region1
    `,
  });
  checkModel(swiftBothRingForms, {
    'data/swift.yml': `
      configuration-data:
        - name: SWIFT
          services: [swift]
    `,
    'data/rings.yml': `
      ring-specifications: []
    `,
  });
});

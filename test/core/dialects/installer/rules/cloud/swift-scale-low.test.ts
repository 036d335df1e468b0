import { test } from 'vitest';
import { swiftScaleLow } from '../../../../../../server/src/core/dialects/installer/rules/cloud/swift-scale-low.js';
import { checkKvm } from '../../../../../support/examples.js';

test('too few starter nodes of the object store', () => {
  checkKvm(
    swiftScaleLow,
    { swift_scale: 1 },
    `
    ...
      "swift_scale": 1
    //               ^ warning: The object store starts with 2 nodes, and 'swift_scale' is 1.
    //               | fix: Change to 2
    //               | -   "swift_scale": 1
    //               | +   "swift_scale": 2
    //               | fix: Remove 'swift_scale'
    //               | -   },
    //               | -   "swift_scale": 1
    //               | +   }
    ...
    `,
  );
  checkKvm(
    swiftScaleLow,
    { swift_scale: '0' },
    `
    ...
      "swift_scale": "0"
    //               ^^^ warning: The object store starts with 2 nodes, and 'swift_scale' is 0.
    //               | fix: Change to 2
    //               | -   "swift_scale": "0"
    //               | +   "swift_scale": 2
    //               | fix: Remove 'swift_scale'
    //               | -   },
    //               | -   "swift_scale": "0"
    //               | +   }
    ...
    `,
  );
});

test('enough, no number of nodes, and none written', () => {
  for (const value of [2, '3', -1, '<number>']) checkKvm(swiftScaleLow, { swift_scale: value });
  checkKvm(swiftScaleLow, { swift_scale: undefined });
});

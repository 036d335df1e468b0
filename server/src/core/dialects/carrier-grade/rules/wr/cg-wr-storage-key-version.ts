import { inFile } from '../../../../rules/in-file.js';
import { finding } from '../../../../rules/kit/finding.js';
import { defineRule } from '../../../../rules/rule.js';
import { renameKey } from '../../../../syntax/rewrite.js';
import { keyOf } from '../define.js';
import { eachVarsFile } from '../over.js';
import { docs } from './cg-wr-storage-key-version.docs.js';

export const cgWrStorageKeyVersion = defineRule({
  id: 'carrier-grade/cg-wr-storage-key-version',
  severity: 'warning',
  docs,
  over: eachVarsFile('wr'),
  *check({ file, properties: map }, model) {
    const old = map.entry('image_storage');
    const at = keyOf(map, 'image_storage');
    const isNew = map.state('shared_instance_storage') === 'written';
    if (old && at && (isNew || model.version === '2.0'))
      yield finding(at, "Release 2.0 calls this 'shared_instance_storage'.", {
        fixes: () =>
          isNew
            ? []
            : [
                {
                  title: "Rename to 'shared_instance_storage'",
                  edits: inFile(file.file, renameKey(file.file, old, 'shared_instance_storage')),
                  preferred: true,
                },
              ],
      });
  },
});

import { test } from 'vitest';
import { folderMarker } from '../../../../server/src/core/rules/common/folder-marker.js';
import { checkRule } from '../../../support/check-rule.js';

test('a word that is none is told, with the one that is meant', () => {
  checkRule(
    folderMarker,
    `
    #- /cloudConfig.yml
    # helion-folder: tempalte
    #                ^^^^^^^^ warning: Unknown word 'tempalte' after 'helion-folder:'. Did you mean 'template'?
    #                | preferred fix: Change to 'template'
    #                | - # helion-folder: tempalte
    #                | + # helion-folder: template
    # helion-folder: somewhere
    #                ^^^^^^^^^ warning: Unknown word 'somewhere' after 'helion-folder:'. Expected 'template' or 'overlay-base'.
    #                | no fix
    product:
      version: 2 # helion-folder: overlays
      #                           ^^^^^^^^ warning: Unknown word 'overlays' after 'helion-folder:'. Did you mean 'overlay-base'?
    `,
  );
});

test('both words are known, and comments may speak of the marker', () => {
  checkRule(
    folderMarker,
    `
    #- /cloudConfig.yml
    # helion-folder: template
    # helion-folder: overlay-base -- the rest is in ../site
    # See helion-folder: nothing
    product:
      version: 2
    `,
  );
});

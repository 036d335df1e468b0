/** Every feature at every place of the files of installers; see every-position.ts. */
import { testEveryPositionIn } from './every-position.js';

testEveryPositionIn('installer-kvm', 'installer-esx');

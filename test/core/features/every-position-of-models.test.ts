/** Every feature at every place of an input model; see every-position.ts. */
import { testEveryPositionIn } from './every-position.js';

testEveryPositionIn('input-model');

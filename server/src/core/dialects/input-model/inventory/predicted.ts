/** What everything that tells of a prediction is given. */
import type { InputModel } from '../model/input-model.js';
import type { Prediction } from '../prediction/prediction.js';
import type { KnownLists } from './known-lists.js';

export interface Predicted {
  readonly model: InputModel;
  readonly prediction: Prediction;
  readonly known: KnownLists;
}

// A picture of each kind that a backbone was taught, as its last block is given it:
// what a changed block makes of them shows what it forgot.

/** Row i belongs to kind i of the backbone's classifier. */
export interface PretrainingMaps {
  readonly count: number;
  readonly positions: number;
  readonly channels: number;
  /** How many of them the backbone as it is names right. */
  readonly right: number;
  /** count × (positions · channels). */
  readonly maps: Float32Array;
}

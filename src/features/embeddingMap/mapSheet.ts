// Pictures that are shown in a sheet above the map.
export interface MapSheet {
  readonly open: boolean;
  readonly title: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

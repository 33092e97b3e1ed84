// The open project's settings: one object, changed by one verb, kept with the project.
import type { ProjectSettings } from '../../core/project/settings';
import { defaultSettings } from '../../core/project/settings';
import type { Access } from '../base/access';
import type { Ports } from '../base/ports';
import type { SavingSlice } from '../base/savingSlice';
import type { DatasetSlice } from '../dataset/datasetSlice';

export interface SettingsSlice {
  /** Replaced when it changes; what did not change in it stays the same object. */
  readonly settings: ProjectSettings;
  /** Changes some settings, and keeps all of them with the open project; of one that can only be looked at they are not kept. */
  changeSettings(change: Partial<ProjectSettings>): void;
}

/** The usual settings, and the verb that changes some of them at once and saves all where the project may be written. */
export function settingsSlice(
  { get, set }: Access<SettingsSlice & Pick<DatasetSlice, 'project'> & Pick<SavingSlice, 'save'>>,
  { storage }: Pick<Ports, 'storage'>,
): SettingsSlice {
  return {
    settings: defaultSettings,
    changeSettings(change) {
      const settings = { ...get().settings, ...change };
      set({ settings });
      const { project } = get();
      if (project.kind === 'open') get().save(() => storage.saveSettings(project.id, settings), true);
    },
  };
}

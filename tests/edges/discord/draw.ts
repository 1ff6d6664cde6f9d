import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';

type Component = APIMessageTopLevelComponent;

/** Draws components as a member sees them: texts one below the other, buttons as `[label]`. */
export function draw(components: readonly Component[]): string {
  return components.map(drawPart).join('\n');
}

/** The text displays of a message. */
export function texts(components: readonly Component[]): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return component.type === ComponentType.Container ? texts(component.components) : [];
  });
}

/** The buttons of a message. */
export function buttons(components: readonly Component[]): { label: string; customId: string }[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Container) return buttons(component.components);
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((part) =>
      part.type === ComponentType.Button && 'custom_id' in part
        ? [{ label: part.label ?? '', customId: part.custom_id }]
        : [],
    );
  });
}

/** The buttons and selects of a message. */
export function controls(
  components: readonly Component[],
): { kind: 'button' | 'select'; customId: string }[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.Container) return controls(component.components);
    if (component.type !== ComponentType.ActionRow) return [];
    return component.components.flatMap((part) => {
      if (!('custom_id' in part)) return [];
      const kind = part.type === ComponentType.Button ? 'button' : 'select';
      return [{ kind, customId: part.custom_id } as const];
    });
  });
}

function drawPart(component: Component): string {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return component.content;
    case ComponentType.Container:
      return draw(component.components);
    case ComponentType.ActionRow:
      return buttons([component])
        .map(({ label }) => `[${label}]`)
        .join(' ');
    default:
      return `(component ${component.type})`;
  }
}

/** Loads audio and video that came out of a template. They looked for a source in it, found none, and do not look again. */
export function loadMedia(host: HTMLElement): void {
  for (const media of host.querySelectorAll<HTMLMediaElement>('audio,video'))
    if (media.networkState === HTMLMediaElement.NETWORK_NO_SOURCE && !media.currentSrc) media.load();
}

/** A voice that runs on the tablet itself: what a child reads or hears leaves it for nobody. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

/** Returns a voice that runs on the tablet itself, so that what a child reads or hears is sent to nobody. */
export function localVoice(language: string): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis
    ?.getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language));
}

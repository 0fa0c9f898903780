package cn.nianbao.deploy.fault;

import java.util.List;
import java.util.Optional;

/**
 * What the system itself knows of one report.
 *
 * @param incident why its step stands still; empty when all is well
 * @param history who did what, in order
 * @param chain what is wrong with the chain of its record; empty where it is whole
 * @param publicHash SHA-256 of what the portal hands out; empty where it hands out nothing
 */
record Found(
        String id,
        int version,
        String state,
        Optional<String> incident,
        List<Deed> history,
        Optional<String> chain,
        Optional<String> publicHash) {}

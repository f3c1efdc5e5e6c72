package org.starhop.child;

import org.springframework.data.jpa.repository.JpaRepository;

interface DeviceChildRepository extends JpaRepository<DeviceChild, DeviceChild.Key> {}
